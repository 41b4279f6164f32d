package sourcier.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, on a phone and on a wide screen, light and dark: WCAG 2.2 AA by axe-core, and no sideways scrolling. */
class AccessibilityIT {
    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final List<String> COLOURS = List.of("light", "dark");
    private static final int NARROWEST = 320;
    /** Good practice that no rule asks for: reported once for the whole site, first page by rule. */
    private static final Map<String, String> ADVICE = new TreeMap<>();

    private static int checked;

    private static SiteServer server;
    private static Browser browser;
    private static Axe axe;

    @BeforeAll
    static void start() throws IOException {
        axe = new Axe();
        server = SiteServer.under("/");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        ADVICE.values().forEach(where -> System.out.println("axe-core advises, " + where));
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
        if (checked == kinds().size() * WIDTHS.size() * COLOURS.size()) {
            RecordedCheck.of("axe", "axe-core", "axe", checked).write();
        }
    }

    static List<String> kinds() {
        return SitePages.kinds();
    }

    /** No violation at any width, in any colours. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void hasNoViolation(String page) {
        List<String> violations = new ArrayList<>();
        for (String colours : COLOURS) {
            browser.colours(colours);
            for (int width : WIDTHS) {
                browser.width(width);
                browser.open(server.address(page));
                String where = page + ", " + colours + ", " + width + " px";
                axe.check(browser).stream().collect(Collectors.groupingBy(Axe.Finding::rule)).forEach((rule, findings) -> {
                    // One line for a rule: a fault of a component stands in a page as often as the component does.
                    String line = where + ": " + rule + ", " + findings.size() + " times, first at " + findings.get(0).text();
                    if (findings.get(0).advice()) {
                        ADVICE.putIfAbsent(rule, line);
                    } else {
                        violations.add(line);
                    }
                });
            }
        }
        Problems.assertNone(violations);
        checked += WIDTHS.size() * COLOURS.size();
    }

    /** On the narrowest screen the page scrolls in one direction only. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void fitsTheNarrowestScreen(String page) {
        browser.width(NARROWEST);
        browser.open(server.address(page));
        Object widest = browser.script("""
                const page = document.documentElement;
                if (page.scrollWidth <= page.clientWidth) return null;
                const out = [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > page.clientWidth + 1);
                return page.scrollWidth + ' px wide, first by ' + (out.length ? out[0].outerHTML.slice(0, 120) : 'unknown');
                """);
        Problems.assertNone(widest == null ? List.of() : List.of(page + " is " + widest));
    }
}
