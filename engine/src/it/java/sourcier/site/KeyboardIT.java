package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Readers without a mouse: from the home page to a source and back by keys alone, in each language, and every stop is seen. */
class KeyboardIT {
    /** More stops than any page has: a key that leads nowhere must not be pressed for ever. */
    private static final int MANY = 3000;
    private static final int DESKTOP = 1280;
    private static final List<Integer> WIDTHS = List.of(320, DESKTOP);
    /**
     * What is wrong with the stop where the focus is; nothing if it is on the screen, nothing lies on it (WCAG 2.4.11) and a
     * mark of at least two pixels shows it (2.4.7).
     */
    private static final String UNSEEN = """
            const stop = document.activeElement;
            const style = getComputedStyle(stop), faults = [];
            if (!stop.matches(':focus-visible') || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
                faults.push('no mark of the focus');
            const seen = [...stop.getClientRects()].some(box => {
                const [x, y] = [(Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
                                (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2];
                const top = box.width > 0 && document.elementFromPoint(x, y);
                return top && (stop.contains(top) || top.contains(stop) || top.closest('label')?.contains(stop));
            });
            if (!seen) faults.push('out of sight or covered');
            return faults.length ? faults.join(', ') + ': ' + stop.outerHTML.slice(0, 120) : null;
            """;
    /** Every stop of the page in turn, as the Tab key would reach it; the browser scrolls to each. */
    private static final String UNSEEN_STOPS = """
            const unseen = () => { %s };
            const stops = [...document.querySelectorAll('a[href], button, input, summary, select, textarea, [tabindex="0"]')]
                .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}));
            const found = [];
            for (const stop of stops) {
                stop.focus({focusVisible: true});
                if (document.activeElement !== stop) found.push('takes no focus: ' + stop.outerHTML.slice(0, 120));
                else found.push(...[unseen()].filter(Boolean));
            }
            return [stops.length, found];
            """.formatted(UNSEEN);

    private static SiteServer server;
    private static Browser browser;
    private static int checked;
    private static int walked;

    @BeforeAll
    static void start() throws IOException {
        server = SiteServer.under("/");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
        if (checked > 0 && walked == homes().size()) {
            RecordedCheck.own("keyboard", checked).write();
        }
    }

    /** The home page of each language. */
    static List<String> homes() {
        return SitePages.withLayout("home");
    }

    /** Home, article, claim, source and the whole way back, with Tab, Enter and the key that goes back. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("homes")
    void theKeyboardLeadsToASourceAndBack(String home) {
        String lang = SitePages.language(home);
        browser.width(DESKTOP);
        browser.open(server.address(home));
        List<URI> way = new ArrayList<>(List.of(browser.address()));
        for (String layout : List.of("article", "claim", "sources")) {
            tabTo(layout, lang);
            browser.press(Keys.ENTER);
            browser.awaitTrue("return document.body.dataset.layout === '" + layout + "' && document.readyState === 'complete';");
            assertEquals(lang, browser.script("return document.documentElement.lang;"), "language of " + browser.address());
            way.add(browser.address());
        }
        assertTrue((Boolean) browser.script("const box = document.querySelector(':target').getBoundingClientRect();"
                + "return box.bottom > 0 && box.top < innerHeight;"), browser.address() + " is out of sight");
        for (int i = way.size() - 2; i >= 0; i--) {
            browser.back();
            assertEquals(way.get(i), browser.address());
        }
        walked++;
    }

    /** On every kind of page, narrow and wide, each stop takes the focus, shows it, and is neither covered nor out of sight. */
    @Test
    void everyStopIsSeen() {
        List<String> problems = new ArrayList<>();
        int stops = 0;
        for (String page : SitePages.kinds()) {
            for (int width : WIDTHS) {
                browser.width(width);
                browser.open(server.address(page));
                List<?> result = (List<?>) browser.script(UNSEEN_STOPS);
                stops += ((Number) result.get(0)).intValue();
                ((List<?>) result.get(1)).forEach(found -> problems.add(page + ", " + width + " px: " + found));
            }
        }
        Problems.assertNone(problems);
        checked += stops;
    }

    /** On a phone the menu opens and closes by keys, and its links are the next stops. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("homes")
    void theMenuOpensByKeys(String home) {
        browser.width(WIDTHS.get(0));
        browser.open(server.address(home));
        for (int i = 0; i < MANY && !(Boolean) browser.script("return document.activeElement.matches('[popovertarget]');"); i++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ENTER);
        browser.awaitTrue("return document.querySelector('header nav').matches(':popover-open');");
        browser.press(Keys.TAB);
        assertTrue((Boolean) browser.script("return document.activeElement.matches('header nav a');"), "the next stop is not in the menu");
        assertEquals(null, browser.script(UNSEEN));
        browser.press(Keys.ESCAPE);
        assertFalse((Boolean) browser.script("return document.querySelector('header nav').matches(':popover-open');"));
    }

    /** Beside each drawing there is a table or a list that says the same, and a table that may scroll is a stop of the Tab key. */
    @Test
    void whatScrollsIsAStop() {
        List<String> problems = new ArrayList<>();
        for (String page : SitePages.all()) {
            SitePages.parse(page).select(".data-table:not([tabindex=0])").forEach(table ->
                    problems.add(page + ": no stop of the Tab key: " + table.outerHtml().lines().findFirst().orElse("")));
        }
        Problems.assertNone(problems);
    }

    /** Presses Tab until the focus is on a link in the main content to a page with this layout and language; sees every stop. */
    private static void tabTo(String layout, String lang) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            browser.press(Keys.TAB);
            Object unseen = browser.script(UNSEEN);
            assertEquals(null, unseen, "stop " + i + " of " + browser.address());
            String target = (String) browser.script(
                    "const a = document.activeElement; return a.matches('main a[href]') ? a.href.replace(/#.*/, '') : '';");
            if (target.isEmpty() || target.equals(browser.address().toString().replaceFirst("#.*", ""))
                    || !target.startsWith(server.address("").toString())) {
                continue;
            }
            String page = target.substring(server.address("").toString().length());
            passed.add(page);
            if (page.endsWith(".html") && SitePages.layout(page).equals(layout) && SitePages.language(page).equals(lang)) {
                return;
            }
        }
        throw new AssertionError("no way by Tab from " + browser.address() + " to a page with layout " + layout + ", only to " + passed);
    }
}
