package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The site opened from disk in a real browser without any network, as a reader of the offline edition opens it. */
class OpenedFromDiskIT {
    private static final String NAVIGATION = "header nav a[href]";
    private static final String CITATION = "main a[role=doc-noteref]";
    private static final String WAY_BACK = ":target a[role=doc-backlink]";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        browser.command("Network.enable", Map.of());
        browser.command("Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void wideScreenWithScripts() {
        browser.width(1280);
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    /** The page does not look as the browser shows a page without any style. */
    @Test
    void theStylesheetApplies() {
        browser.open(URI.create("about:blank"));
        Object bare = browser.look();
        open("index.html");
        assertNotEquals(bare, browser.look());
    }

    /** A click on each entry of the main navigation shows the page it promises. */
    @Test
    void theMainNavigationLeadsToItsPages() {
        walkTheNavigation();
    }

    /** A click on the first citation leads to its note, and a click on the note's way back leads to the citation. */
    @Test
    void aCitationLeadsToItsNoteAndBack() {
        open(SitePages.firstWith(CITATION));
        browser.all(CITATION).get(0).click();
        String note = browser.address().getFragment();
        assertEquals("#" + note, browser.all(CITATION).get(0).getDomAttribute("href"));
        assertFalse(browser.all(WAY_BACK).isEmpty(), "no note with a way back at #" + note);
        assertTargetIsOnScreen();
        browser.all(WAY_BACK).get(0).click();
        assertTrue((Boolean) browser.script("const target = document.querySelector(':target');"
                + "const citation = document.querySelector(arguments[0]);"
                + "return target !== null && (target === citation || target === citation.parentElement);", CITATION),
                "#" + browser.address().getFragment() + " is not the citation that led to #" + note);
        assertTargetIsOnScreen();
    }

    /** The first press of Tab shows a link past the navigation; Enter takes reading and focus to the main content. */
    @Test
    void theFirstTabStopSkipsToTheMainContent() {
        open("index.html");
        browser.press(Keys.TAB);
        assertTrue((Boolean) browser.script("const a = document.activeElement; const box = a.getBoundingClientRect();"
                + "return a.matches('a[href^=\"#\"]') && box.top >= 0 && box.left >= 0 && box.height > 0;"),
                "the first stop of Tab is no visible link within the page");
        browser.press(Keys.ENTER);
        assertEquals(1, browser.all("main:target, main :target").size(), browser.address() + " is not in the main content");
        browser.press(Keys.TAB);
        assertTrue((Boolean) browser.script("return document.activeElement.closest('main') !== null;"),
                "the stop of Tab after the skip link is outside the main content");
    }

    /** With scripts switched off the navigation works; that no word is missing shows {@link WithoutScriptsOrStylesIT}. */
    @Test
    void theNavigationNeedsNoScript() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        walkTheNavigation();
    }

    private static void open(String page) {
        browser.open(SitePages.file(page).toUri());
    }

    private static void walkTheNavigation() {
        open("index.html");
        int entries = browser.all(NAVIGATION).size();
        assertTrue(entries > 1, "the home page has no main navigation (" + NAVIGATION + ")");
        for (int i = 0; i < entries; i++) {
            open("index.html");
            URI promised = URI.create(browser.all(NAVIGATION).get(i).getDomProperty("href"));
            browser.all(NAVIGATION).get(i).click();
            assertEquals(promised, browser.address());
            assertFalse(browser.all("main h1").isEmpty(), "no heading at " + promised);
        }
    }

    private static void assertTargetIsOnScreen() {
        assertTrue((Boolean) browser.script("const box = document.querySelector(':target').getBoundingClientRect();"
                + "return box.bottom > 0 && box.top < innerHeight;"), browser.address() + " is out of sight");
    }
}
