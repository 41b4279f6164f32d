package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page is complete for readers without scripts and for readers without stylesheets. */
class WithoutScriptsOrStylesIT {
    /** The words that are shown, in the order in which they stand; not those of the search field, which stands only where its script can run. */
    private static final String SHOWN = """
            const shown = [...document.querySelectorAll('.search[data-index]')].map(e => e.checkVisibility() && e.innerText).filter(Boolean);
            return shown.reduce((text, search) => text.replace(search, ''), document.body.innerText).replace(/\\s+/g, ' ').trim();
            """;
    /** What a reader reads, where no closed box, which opens without a script, and no form holds it; the page's own address is for paper. */
    private static final String HIDDEN = """
            return [...document.querySelectorAll('body :is(h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, caption)')]
                .filter(e => e.textContent.trim() && !e.closest('details:not([open]) > :not(summary), [popover], form, .filter, .site-footer > p:last-child'))
                .filter(e => !e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
                .map(e => e.outerHTML.slice(0, 120));
            """;
    private static final String WITHOUT_STYLES = "for (const sheet of document.styleSheets) sheet.disabled = true;";
    /** A box that is closed must have what opens it, on the page and in sight. */
    private static final String SEALED = """
            return [...document.querySelectorAll('details, [popover]')].filter(box => box.matches('details')
                    ? !box.querySelector(':scope > summary')?.textContent.trim()
                    : !box.checkVisibility() && ![...document.querySelectorAll('[popovertarget]')].some(button =>
                        button.getAttribute('popovertarget') === box.id && button.checkVisibility() && button.textContent.trim()))
                .map(box => box.outerHTML.slice(0, 120));
            """;

    private static Browser browser;
    private static int checked;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        browser.width(1280);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (checked == 2 * SitePages.all().size()) {
            RecordedCheck.own("bare", checked).write();
        }
    }

    /** The same words are shown with scripts and without. */
    @Test
    void scriptsAddNoWords() {
        List<String> problems = new ArrayList<>();
        for (String page : SitePages.all()) {
            scripts(true);
            open(page);
            Object with = browser.script(SHOWN);
            scripts(false);
            open(page);
            Object without = browser.script(SHOWN);
            assertFalse(without.toString().isEmpty(), page + " shows no word");
            if (!with.equals(without)) {
                problems.add(page + " shows other words without scripts");
            }
            hidden(page + ", without scripts", problems);
        }
        scripts(true);
        Problems.assertNone(problems);
        checked += SitePages.all().size();
    }

    /** Without any stylesheet everything stands there, below the header, and what is folded can be opened. */
    @Test
    void stylesheetsShowNoWordThatIsHiddenWithoutThem() {
        List<String> problems = new ArrayList<>();
        for (String page : SitePages.all()) {
            open(page);
            browser.script(WITHOUT_STYLES);
            hidden(page + ", without stylesheets", problems);
        }
        Problems.assertNone(problems);
        checked += SitePages.all().size();
    }

    /** The order in which a page is read without a stylesheet: way past the header, header, text, footer. */
    @Test
    void thePartsOfAPageStandInTheOrderOfReading() {
        for (String page : SitePages.all()) {
            assertEquals(List.of("a.skip-link", "header", "main", "footer"),
                    SitePages.parse(page).select("body > :is(.skip-link, header, main, footer)").stream()
                            .map(part -> part.tagName() + (part.hasClass("skip-link") ? ".skip-link" : "")).toList(), page);
        }
    }

    private static void hidden(String where, List<String> problems) {
        for (String question : List.of(HIDDEN, SEALED)) {
            ((List<?>) browser.script(question)).forEach(found -> problems.add(where + ": hidden for good: " + found));
        }
    }

    private static void open(String page) {
        browser.open(SitePages.file(page).toUri());
    }

    private static void scripts(boolean on) {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }
}
