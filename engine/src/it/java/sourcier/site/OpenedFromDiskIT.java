package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
    /** What a reader reads, where no closed box, which opens without a script, and no form holds it. */
    private static final String INVISIBLE_TEXT = """
            return [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, th, td, figcaption)')]
                .filter(e => e.textContent.trim() && !e.closest('details:not([open]) > :not(summary), [popover], form'))
                .filter(e => !e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
                .map(e => e.outerHTML.slice(0, 120));
            """;

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

    /** With scripts switched off nothing is missing, nothing is hidden, and the navigation works. */
    @Test
    void nothingNeedsAScript() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        List<String> problems = new ArrayList<>();
        for (String page : SitePages.kinds()) {
            open(page);
            for (Object element : (List<?>) browser.script(INVISIBLE_TEXT)) {
                problems.add(page + ": not visible without scripts: " + element);
            }
        }
        Problems.assertNone(problems);
        walkTheNavigation();
    }

    /** No page asks for anything but files. */
    @Test
    void nothingIsAskedOfANetwork() {
        browser.requests();
        SitePages.kinds().forEach(OpenedFromDiskIT::open);
        List<String> requests = browser.requests();
        assertFalse(requests.isEmpty(), "the browser reported no request at all");
        assertEquals(List.of(), requests.stream().filter(asked -> !asked.matches("(?:file|data):.*")).toList());
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
