package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page, opened from disk, where readers enlarge it or set its text as they need: it scrolls in one direction only, and no
 * word is cut off. WCAG 1.4.4 (text at 200 %), 1.4.10 (320 px, which a window of 1280 px shows at 400 %) and 1.4.12 (spacing).
 */
class ReflowIT {
    private static final int NARROWEST = 320;
    private static final int DESKTOP = 1280;
    private static final String ENLARGED = "html { font-size: 200% !important; }";
    /** The values of WCAG 1.4.12. Letters in drawings keep theirs: the table beside a drawing says the same. */
    private static final String SPACED = "*:not(svg *) { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important; } p { margin-block-end: 2em !important; }";
    /** A style of the reader's, which the security policy of a page does not concern; an empty one takes it away. */
    private static final String SET_STYLE = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(arguments[0]);
            document.adoptedStyleSheets = [sheet];
            """;
    private static final String TOO_WIDE = """
            const page = document.documentElement, width = page.clientWidth;
            if (page.scrollWidth <= width) return null;
            const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1);
            return page.scrollWidth + ' px wide, first by ' + (out.length ? out[0].outerHTML.slice(0, 120) : 'unknown');
            """;
    /** Boxes that hide what does not fit, unless they show it when pointed at or are for ears only. */
    private static final String CUT = """
            return [...document.body.querySelectorAll('*')].filter(e => {
                const style = getComputedStyle(e);
                return e.checkVisibility() && style.clipPath === 'none' && /hidden|clip/.test(style.overflowX + style.overflowY)
                    && !e.closest('svg') && e.textContent.trim()
                    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
            }).map(e => 'cuts ' + e.outerHTML.slice(0, 120));
            """;
    /** What scrolls sideways in its own frame: the keyboard must reach it, and it must have a name. */
    private static final String UNREACHABLE = """
            return [...document.body.querySelectorAll('*')].filter(e => e.scrollWidth > e.clientWidth + 1
                    && /auto|scroll/.test(getComputedStyle(e).overflowX))
                .filter(e => e.tabIndex < 0 || e.getAttribute('role') !== 'region'
                    || !document.getElementById(e.getAttribute('aria-labelledby'))?.textContent.trim())
                .map(e => 'scrolls without the keyboard or a name: ' + e.outerHTML.slice(0, 120));
            """;

    /** A drawing keeps the width at which its letters can be read: 360 units, of which the smallest letters take 12.5. */
    private static final String SQUEEZED = """
            return [...document.querySelectorAll('svg.chart')].filter(e => e.checkVisibility() && e.getBoundingClientRect().width < 250)
                .map(e => 'squeezes ' + e.outerHTML.slice(0, 120));
            """;

    private static Browser browser;
    private static int checked;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (checked > 0) {
            RecordedCheck.own("reflow", checked).write();
        }
    }

    /** At the narrowest, with wide spacing, and with letters of double size. */
    @Test
    void everyPageFits() {
        List<String> problems = new ArrayList<>();
        for (String page : SitePages.all()) {
            browser.width(NARROWEST);
            browser.open(SitePages.file(page).toUri());
            look(page + ", " + NARROWEST + " px", problems);
            browser.script(SET_STYLE, SPACED);
            look(page + ", " + NARROWEST + " px, text spaced", problems);
            browser.width(DESKTOP);
            look(page + ", " + DESKTOP + " px, text spaced", problems);
            browser.script(SET_STYLE, ENLARGED);
            look(page + ", " + DESKTOP + " px, text at 200 %", problems);
        }
        Problems.assertNone(problems);
        checked = 4 * SitePages.all().size();
    }

    /** The reader's style is really applied, or the test above would prove nothing. */
    @Test
    void theStyleOfTheReaderApplies() {
        browser.open(SitePages.file("index.html").toUri());
        browser.script(SET_STYLE, ENLARGED);
        assertEquals("32px", browser.script("return getComputedStyle(document.documentElement).fontSize;"));
    }

    private static void look(String where, List<String> problems) {
        Object widest = browser.script(TOO_WIDE);
        if (widest != null) {
            problems.add(where + ": " + widest);
        }
        for (String question : List.of(CUT, UNREACHABLE, SQUEEZED)) {
            ((List<?>) browser.script(question)).forEach(found -> problems.add(where + ": " + found));
        }
    }
}
