package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers who set their own colours, or ask for more contrast, lose nothing: words, shapes and drawings are seen on the page's ground. */
class ReadersColoursIT {
    private static final List<String> LAYOUTS = List.of("home", "article", "claims", "claim", "timeline", "equipment", "questions", "a-z");
    /** The colours that shapes, lines of drawings and words have, each with the element that has it; those that are not shown are left out. */
    private static final String UNSEEN = """
            const ground = getComputedStyle(document.body).backgroundColor, found = new Set();
            for (const element of document.querySelectorAll('main *, header *, footer *')) {
              if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true}) || element.closest('defs, symbol')) continue;
              const style = getComputedStyle(element), drawn = element instanceof SVGElement && !element.matches('svg, g, title, desc');
              const seen = drawn ? [style.fill, style.stroke].filter(one => one !== 'none') : [style.color];
              if (drawn && element.matches('use')) seen.splice(0, 2, style.color);
              if (seen.length && seen.every(one => one === ground || one === 'rgba(0, 0, 0, 0)')) found.add(element.outerHTML.slice(0, 120));
            }
            return [...found].slice(0, 5);
            """;
    private static final String COLOURS_OF_SHAPES =
            "return [...new Set([...document.querySelectorAll('symbol[id^=shape-]')].map(shape => getComputedStyle(shape).color))];";

    private static Browser browser;
    private static SiteServer server;
    private static Axe axe;

    @BeforeAll
    static void start() throws IOException {
        axe = new Axe();
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
    }

    @BeforeEach
    void asTheBrowserComes() {
        browser.features(Map.of());
    }

    /** The first page of each kind in some language: the others have the same styles. */
    static Stream<String> pages() {
        return LAYOUTS.stream().map(layout -> SitePages.withLayout(layout).get(0));
    }

    /** The system's colours for everything: the shapes take that of words, and nothing has the colour of the ground. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void inForcedColoursEverythingIsSeen(String page) {
        browser.open(server.address(page));
        assertTrue(((List<?>) browser.script(COLOURS_OF_SHAPES)).size() > 1, "shapes have their colours: " + page);
        browser.features(Map.of("forced-colors", "active"));
        assertEquals(true, browser.script("return matchMedia('(forced-colors: active)').matches;"));
        assertEquals(List.of(), browser.script(UNSEEN), page);
        assertEquals(List.of(browser.script("return getComputedStyle(document.body).color;")), browser.script(COLOURS_OF_SHAPES), page);
    }

    /** Quiet words are as strong as the others, on light and on dark ground. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void withMoreContrastNoWordIsQuiet(String page) {
        browser.open(server.address(page));
        axe.load(browser);
        for (String scheme : List.of("light", "dark")) {
            browser.features(Map.of("prefers-contrast", "more", "prefers-color-scheme", scheme));
            assertEquals(browser.script("return getComputedStyle(document.body).color;"),
                    browser.script("return getComputedStyle(document.querySelector('.site-footer')).color;"), page + ", " + scheme);
            assertEquals(List.of(), axe.checkColours(browser), page + ", " + scheme);
        }
    }
}
