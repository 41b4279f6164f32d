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

/** Every page, on the narrowest screen and on a wide one, light and dark: WCAG 2.2 AA by axe-core; in the dark the rules that look at colours. */
class AccessibilityIT {
    /** 320 px is also what a window of 1280 px shows at 400 % (WCAG 1.4.10). */
    private static final List<Integer> WIDTHS = List.of(320, 1280);
    private static final List<String> COLOURS = List.of("light", "dark");
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
        if (checked == pages().size() * WIDTHS.size() * COLOURS.size()) {
            RecordedCheck.of("axe", "axe-core", "axe", checked).write();
        }
    }

    static List<String> pages() {
        return SitePages.all();
    }

    /** No violation at any width, in any colours. A page is opened once: the browser draws it anew for each of them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void hasNoViolation(String page) {
        List<String> violations = new ArrayList<>();
        browser.open(server.address(page));
        axe.load(browser);
        for (int width : WIDTHS) {
            browser.width(width);
            for (String colours : COLOURS) {
                browser.colours(colours);
                String where = page + ", " + colours + ", " + width + " px";
                List<Axe.Finding> found = colours.equals(COLOURS.get(0)) ? axe.check(browser) : axe.checkColours(browser);
                found.stream().collect(Collectors.groupingBy(Axe.Finding::rule)).forEach((rule, findings) -> {
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
}
