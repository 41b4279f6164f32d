package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The spaces of typography are in nobody's way: who types a plain space finds the words in the page, and what is copied is what stands there. */
class FoundAndCopiedIT {
    private static final int WORDS_TO_FIND = 12;

    /** Words of the page around a space that nobody types, each with a plain one in its place. */
    private static final String TYPED = """
            const found = new Set();
            const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (walk.nextNode() && found.size < arguments[0]) {
              const node = walk.currentNode;
              const words = node.data.match(/[\\p{L}\\p{N}]+[\\u00a0\\u202f][\\p{L}\\p{N};:!?%»]+/u);
              if (words && node.parentElement.checkVisibility() && !node.parentElement.closest('.visually-hidden, .strip__name, svg')) {
                found.add(words[0].replace(/[\\u00a0\\u202f]/g, ' '));
              }
            }
            return [...found];
            """;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Of each of these kinds, the first page in each language. */
    static List<String> pages() {
        return Stream.of("home", "article", "claims", "claim", "timeline", "questions", "glossary", "page")
                .flatMap(layout -> SitePages.withLayout(layout).stream()
                        .collect(Collectors.toMap(page -> SitePages.parse(page).selectFirst("html").attr("lang"), page -> page, (one, other) -> one, TreeMap::new))
                        .values().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsTypedWithPlainSpacesIsFound(String page) {
        browser.open(SitePages.file(page).toUri());
        List<?> typed = (List<?>) browser.script(TYPED, WORDS_TO_FIND);
        assertTrue(typed.size() > 2, page + " has no spaces of typography: " + typed);
        for (Object words : typed) {
            assertEquals(true, browser.script("getSelection().removeAllRanges(); return window.find(arguments[0], false, false, true);", words),
                    words + " is not found on " + page);
        }
        assertEquals(false, browser.script("getSelection().removeAllRanges(); return window.find(arguments[0], false, false, true);", typed.get(0) + "\u2603"),
                "everything is found");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsCopiedHasEverySpaceOnceAndNothingThatIsNotSeen(String page) {
        browser.open(SitePages.file(page).toUri());
        Map<?, ?> texts = (Map<?, ?>) browser.script("""
                const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT, node =>
                  /[\\u00a0\\u202f]/.test(node.data) && !/\\n/.test(node.data) && node.parentElement.closest('p')?.checkVisibility()
                    ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
                const text = walk.nextNode();
                getSelection().setBaseAndExtent(text, 0, text, text.length);
                return {copied: getSelection().toString(), written: text.data};
                """);
        assertEquals(texts.get("written"), texts.get("copied"));
        assertTrue(texts.get("copied").toString().matches("[^\\u00ad\\u200b-\\u200f\\u2060\\ufeff]+"), "has characters that are not seen");
    }
}
