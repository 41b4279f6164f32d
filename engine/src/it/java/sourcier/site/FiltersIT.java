package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The choices above a list narrow it without a script, by mouse and by keys, and never hide what they should not. */
class FiltersIT {
    private static final String CHOICE = ".filter input";
    private static final String ITEM = "main li[data-is]";
    /** The headings of the items that are shown, each once: an item may stand on a page twice. */
    private static final String SHOWN = "return [...new Set([...document.querySelectorAll('" + ITEM + "')]"
            + ".filter(e => e.checkVisibility()).map(e => e.querySelector('h3, h4').textContent))];";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        browser.width(1280);
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** The pages that have choices: that of the article and the timeline at least. */
    static List<String> pages() {
        List<String> pages = SitePages.all().stream().filter(page -> SitePages.parse(page).selectFirst(CHOICE) != null).toList();
        assertTrue(pages.size() >= 2, "pages with a choice: " + pages);
        return pages;
    }

    /** Each choice shows as many items as it says, and those that carry its key; the first shows all again. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void eachChoiceShowsWhatItSays(String page) {
        open(page);
        List<?> all = shown();
        for (WebElement choice : browser.all(CHOICE)) {
            choice.click();
            String key = choice.getDomAttribute("id") == null ? "" : choice.getDomAttribute("id").replace("only-", "");
            if (key.isEmpty()) {
                assertEquals(all, shown());
            } else {
                assertEquals(browser.script("return [...new Set([...document.querySelectorAll('" + ITEM + "')]"
                        + ".filter(e => e.dataset.is.split(' ').includes(arguments[0])).map(e => e.querySelector('h3, h4').textContent))];",
                        key), shown(), key);
                String label = (String) browser.script("return arguments[0].parentElement.textContent.trim();", choice);
                assertEquals(shown().size(), Integer.parseInt(label.split("\\D", 2)[0]), label);
            }
        }
        browser.all(CHOICE).get(0).click();
        assertEquals(all, shown());
    }

    /** The Tab key reaches the choices, an arrow key chooses the next one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void theKeyboardReachesTheChoices(String page) {
        open(page);
        int all = shown().size();
        browser.script("document.querySelector('.filter').scrollIntoView();"
                + "const stops = [...document.querySelectorAll('a, button, input')]; stops[stops.indexOf(document.querySelector('"
                + CHOICE + "')) - 1].focus();");
        browser.press(Keys.TAB);
        assertTrue((Boolean) browser.script("return document.activeElement.matches('" + CHOICE + ":checked');"));
        browser.press(Keys.ARROW_RIGHT);
        assertTrue(shown().size() < all, "the arrow key chose nothing");
    }

    /** On paper, without the stylesheet, and where a link leads, nothing is hidden by a choice. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void whatIsNarrowedIsNotLost(String page) {
        open(page);
        int all = shown().size();
        browser.all(CHOICE).get(1).click();
        assertTrue(shown().size() < all);
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertEquals(all, shown().size(), "on paper");
        assertFalse((Boolean) browser.script("return document.querySelector('.filter').checkVisibility();"), "a choice on paper");
        browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
        browser.script("document.styleSheets[0].disabled = true;");
        assertEquals(all, shown().size(), "without the stylesheet");
        assertFalse((Boolean) browser.script("return document.querySelector('.filter').checkVisibility();"), "a choice without effect");
    }

    /** A shape of the strip leads to its claim, also to one that the choice does not show. */
    @Test
    void aLinkShowsWhatItLeadsTo() {
        open(SitePages.firstWith(".strip a[href^='#'].strip__claim"));
        browser.all(CHOICE).get(1).click();
        WebElement hidden = browser.all(".strip__claim").stream()
                .filter(link -> !visible(link.getDomAttribute("href").substring(1))).findFirst().orElseThrow();
        hidden.click();
        assertTrue(visible(hidden.getDomAttribute("href").substring(1)));
    }

    private static boolean visible(String id) {
        return (Boolean) browser.script("return document.getElementById(arguments[0]).checkVisibility();", id);
    }

    private static List<?> shown() {
        return (List<?>) browser.script(SHOWN);
    }

    private static void open(String page) {
        browser.open(URI.create("about:blank"));
        browser.open(SitePages.file(page).toUri());
    }
}
