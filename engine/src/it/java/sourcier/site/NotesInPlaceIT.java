package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Notes and definitions show where they are referred to, by mouse, keys and finger, in each language, without a script. */
class NotesInPlaceIT {
    /** The first place that uses a word is the one its definition leads back to. */
    private static final List<String> REFERENCES = List.of(".prose [role=doc-noteref]", ".prose [role=doc-glossref][id]", "td [role=doc-noteref][id]:not(details *)");
    private static final String TIP = "return getComputedStyle(document.querySelector(arguments[0]), '::after').content;";
    private static final String NOTE = "const note = document.querySelector(document.querySelector(arguments[0]).getAttribute('href'));"
            + "const box = note.getBoundingClientRect();";
    /** The words that a box lies over, but for those of the reference itself; a pixel in common is the rounding of two lines that touch. */
    private static final String WORDS_IN_BOX = """
            const [x, y, width, height] = arguments[0], reference = document.querySelector(arguments[1]), range = document.createRange();
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
            for (let text = texts.nextNode(); text; text = texts.nextNode()) {
              range.selectNodeContents(text);
              if (text.data.trim() && !reference.contains(text) && text.parentElement.checkVisibility()
                  && [...range.getClientRects()].some(r => r.left < x + width - 1 && r.right > x + 1 && r.top < y + height - 1 && r.bottom > y + 1)) {
                found.push(text.data);
              }
            }
            return found;
            """;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void onAScreen() {
        browser.width(1000);
        browser.medium("");
    }

    /** The first page of each language that cites a source, and the first that uses a word of the glossary, in its text. */
    static Stream<Arguments> references() {
        List<String> languages = SitePages.all().stream().map(page -> SitePages.parse(page).selectFirst("html").attr("lang")).distinct().toList();
        return languages.stream().flatMap(language -> REFERENCES.stream().map(reference -> Arguments.of(first(language, reference), reference)));
    }

    private static String first(String language, String reference) {
        return SitePages.all().stream()
                .filter(page -> SitePages.parse(page).selectFirst("html[lang=" + language + "] " + reference) != null)
                .findFirst().orElseThrow(() -> new AssertionError("no page in " + language + " has " + reference));
    }

    /** Who points at a reference, or reaches it by key, reads there what it is; who goes on no longer does. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("references")
    void pointingAtItOrFocusingItTellsWhatItIs(String page, String reference) {
        open(page);
        String said = SitePages.parse(page).selectFirst(reference).attr("data-tip");
        assertFalse(said.isBlank());
        assertEquals("none", browser.script(TIP, reference));
        browser.point(reference);
        assertTrue(browser.script(TIP, reference).toString().startsWith("\"" + said.substring(0, said.indexOf(' '))), "by mouse");
        browser.point("h1");
        assertEquals("none", browser.script(TIP, reference));
        focusByKey(reference);
        assertTrue(browser.script(TIP, reference).toString().contains(said.substring(0, said.indexOf(' '))), "by key");
    }

    /** What shows on pointing or focusing covers no word, since it cannot be closed by a key without a script (WCAG 1.4.13). */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("references")
    void whatPointingShowsCoversNoWord(String page, String reference) {
        open(page);
        browser.point(reference);
        browser.script("document.getAnimations().forEach(waiting => waiting.finish());");
        List<Number> box = browser.box(reference, "after");
        assertTrue(box.get(2).doubleValue() > 30 && box.get(3).doubleValue() > 10, "not shown: " + box);
        assertEquals(List.of(), browser.script(WORDS_IN_BOX, box, reference));
    }

    /** Enter shows the note without leaving the place; the keyboard is in it, and its way back ends it where one was. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("references")
    void theKeyboardOpensItGoesThroughItAndComesBack(String page, String reference) {
        open(page);
        focusByKey(reference);
        Object place = browser.script("return scrollY;");
        browser.press(Keys.ENTER);
        assertOpenAtTheEdge(reference);
        assertEquals(place, browser.script("return scrollY;"), "the page has moved");
        assertEquals("none", browser.script(TIP, reference), "said twice");
        browser.press(Keys.TAB);
        assertTrue((Boolean) browser.script(NOTE + "return note.contains(document.activeElement);", reference), "the keyboard is elsewhere");
        for (int stops = 0; stops < 20 && !(Boolean) browser.script("return document.activeElement.matches('[role=doc-backlink]');"); stops++) {
            browser.press(Keys.TAB);
        }
        assertEquals("visible", browser.script(NOTE + "return document.activeElement.checkVisibility() ? 'visible' : 'hidden';", reference));
        browser.press(Keys.ENTER);
        assertTrue((Boolean) browser.script(NOTE + "return getComputedStyle(note).position === 'static';", reference), "still open");
        assertTrue((Boolean) browser.script("return document.activeElement === document.querySelector(arguments[0]);", reference),
                "the focus did not come back");
    }

    /** A finger on the narrowest screen: all of the note can be read, nothing goes sideways. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("references")
    void aTapOpensItOnASmallScreen(String page, String reference) {
        browser.width(320);
        open(page);
        browser.tap(reference);
        assertOpenAtTheEdge(reference);
        assertTrue((Boolean) browser.script("return document.documentElement.scrollWidth <= innerWidth;"), "it scrolls sideways");
        assertTrue((Boolean) browser.script(NOTE + "return box.height <= innerHeight / 2 + 1 && note.scrollWidth <= note.clientWidth;", reference));
    }

    /** On paper the notes stand at the end with their addresses, and none covers the text. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("references")
    void paperHasItAtTheEnd(String page, String reference) {
        browser.open(URI.create("about:blank"));
        browser.open(URI.create(SitePages.file(page).toUri() + SitePages.parse(page).selectFirst(reference).attr("href")));
        assertOpenAtTheEdge(reference);
        browser.medium("print");
        assertEquals("static", browser.script(NOTE + "return getComputedStyle(note).position;", reference));
        assertTrue((Boolean) browser.script(NOTE + "const link = note.querySelector('.source__link');"
                + "return !link || getComputedStyle(link, '::after').content.includes(link.getAttribute('href'));", reference), "no address");
    }

    private static void assertOpenAtTheEdge(String reference) {
        assertEquals("fixed", browser.script(NOTE + "return getComputedStyle(note).position;", reference));
        assertTrue((Boolean) browser.script(NOTE + "return box.top > 0 && Math.round(box.bottom) === innerHeight && box.height > 30;", reference),
                "not at the lower edge");
    }

    /** The stop before it is focused by a script, the reference itself by the Tab key, as a reader does. */
    private static void focusByKey(String reference) {
        browser.script("const stops = [...document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility());"
                + "const at = stops.indexOf(document.querySelector(arguments[0])); stops[at].scrollIntoView({block: 'center'});"
                + "stops[at - 1].focus({preventScroll: true});", reference);
        browser.press(Keys.TAB);
        assertTrue((Boolean) browser.script("return document.activeElement === document.querySelector(arguments[0]);", reference));
    }

    private static void open(String page) {
        browser.open(URI.create("about:blank"));
        browser.open(SitePages.file(page).toUri());
    }
}
