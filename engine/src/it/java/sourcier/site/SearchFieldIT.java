package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** How the search field behaves: what it loads and when, by keyboard, without scripts, for those who hear it. */
class SearchFieldIT {
    private static final String FIRST_HIT = ".search__answer section a";

    private static SearchField field;

    @BeforeAll
    static void start() {
        field = SearchField.start();
    }

    @AfterAll
    static void stop() {
        if (field != null) {
            field.close();
        }
    }

    static List<String> indexPages() {
        return SearchField.indexPages();
    }

    @BeforeEach
    void withScripts() {
        field.browser().width(1280);
        field.browser().command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    /** Nothing but the page and its small script comes before the field is used; then the index, once, from disk. */
    @Test
    void theIndexIsLoadedWhenTheFieldIsUsed() {
        field.browser().requests();
        field.browser().consoleErrors();
        field.browser().open(SitePages.file(SearchField.indexPages().get(0)).toUri());
        assertEquals(List.of("search.js"), scripts());
        field.browser().script("document.querySelector('#q').focus()");
        field.browser().awaitTrue("return typeof searchIndex === 'function' && document.querySelector('script[src*=\"data/search-\"]') !== null;");
        field.type("a");
        field.browser().script("document.querySelector('#q').blur(); document.querySelector('#q').focus()");
        field.type("b");
        List<String> scripts = scripts();
        assertEquals(1, scripts.size(), scripts.toString());
        assertTrue(scripts.get(0).matches("search-[a-z]+\\.js"), scripts.toString());
        assertEquals(List.of(), field.browser().consoleErrors());
    }

    /** By keyboard alone: down into the answers and up again, Escape takes everything back. */
    @Test
    void theKeyboardIsEnough() throws IOException {
        String word = SearchField.wordOfATitle("\\p{L}{5,}");
        field.open(SearchField.referencePage());
        field.browser().script("document.querySelector('#q').focus()");
        field.browser().press(word);
        field.browser().awaitTrue("return document.querySelector('.search__hit') !== null;");
        field.browser().press(Keys.ARROW_DOWN);
        assertTrue((Boolean) field.browser().script("return document.activeElement === document.querySelector(arguments[0]);", FIRST_HIT));
        field.browser().press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_UP);
        assertEquals("q", field.browser().script("return document.activeElement.id;"));
        field.browser().press(Keys.ARROW_DOWN, Keys.ESCAPE);
        assertEquals("q", field.browser().script("return document.activeElement.id;"));
        assertEquals("", field.browser().script("return document.activeElement.value;"));
        assertTrue(field.browser().all(".search__hit").isEmpty());
        assertTrue(field.browser().all(".a-z").get(0).isDisplayed());
    }

    /** The field of the home page hands its words on. */
    @Test
    void theHomePageHandsItsWordsOn() throws IOException {
        String accented = SearchField.wordOfATitle("\\p{IsLatin}*[éèêàç]\\p{IsLatin}+");
        field.browser().open(SitePages.file("index.html").toUri());
        assertTrue(field.browser().all("script[src]").isEmpty());
        field.browser().script("document.querySelector('#q').focus()");
        field.browser().press(SearchField.plain(accented), Keys.ENTER);
        field.browser().awaitTrue("return document.querySelector('.search__hit') !== null;");
        assertTrue(field.browser().all("mark").stream().anyMatch(mark -> mark.getText().equalsIgnoreCase(accented)), accented);
    }

    /** Without scripts the home page's field leads to the index, whose own field, of no use there, is gone. */
    @Test
    void withoutScriptsTheFieldLeadsToTheIndex() {
        field.browser().command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        field.browser().open(SitePages.file("index.html").toUri());
        field.browser().all("#q").get(0).sendKeys("a", Keys.ENTER);
        assertEquals(SearchField.referencePage(), Path.of(field.browser().address().getPath()).getFileName().toString());
        assertTrue(field.browser().all(".a-z").get(0).isDisplayed());
        assertTrue(field.browser().all(".a-z li a").size() > 400);
    }

    /** With answers on it the page meets the accessibility rules too, and fits the narrowest screen. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("indexPages")
    void answersAreAccessible(String page) throws IOException {
        Axe axe = new Axe();
        List<String> violations = new ArrayList<>();
        for (int width : new int[] {320, 1280}) {
            for (String colours : List.of("light", "dark")) {
                field.browser().width(width);
                field.browser().colours(colours);
                field.open(page);
                field.type(SearchField.number());
                axe.load(field.browser());
                axe.check(field.browser()).forEach(finding -> violations.add(page + " " + width + " " + colours + ": " + finding.text()));
                assertEquals(true, field.browser().script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth;"));
            }
        }
        Problems.assertNone(violations);
    }

    private static List<String> scripts() {
        return field.browser().requests().stream().filter(asked -> asked.endsWith(".js"))
                .map(asked -> asked.substring(asked.lastIndexOf('/') + 1)).toList();
    }
}
