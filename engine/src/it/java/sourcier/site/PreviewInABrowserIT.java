package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees in the browser while files are saved. */
class PreviewInABrowserIT {
    private static final String CLAIM = "content/fr/claims/a1-feu-rallume.md";
    private static final String PAGE = "dires/a1-feu-rallume.html";
    private static final int SCROLLED = 150;

    @TempDir
    Path root;

    private Browser browser;
    private PreviewProcess preview;

    @BeforeEach
    void openThePageOfAClaim() throws Exception {
        PreviewProcess.copyDossier(root);
        preview = PreviewProcess.start(root, "--port", "0", "--lang", "fr", "--editor", "editor:{file}:{line}:{column}");
        browser = Browser.start();
        browser.command("Emulation.setDeviceMetricsOverride", Map.of("width", 500, "height", 400, "deviceScaleFactor", 1, "mobile", false));
        browser.open(preview.address().resolve("/" + PAGE));
        browser.awaitTrue("return performance.getEntriesByType('resource').some(e => e.name.endsWith('findings.html'))");
    }

    /** Nothing that happened is an error to the browser: no script failed, nothing is missing, the policy forbade nothing. */
    @AfterEach
    void theConsoleIsEmpty() throws Exception {
        List<String> errors = browser.consoleErrors();
        browser.close();
        preview.close();
        assertEquals(List.of(), errors);
    }

    /** Saves by rename, so that the browser is never shown a file half written. */
    private void save(String file, String words, String by) throws Exception {
        Path target = root.resolve(file);
        String text = Files.readString(target);
        assertTrue(text.contains(words), "`" + words + "` is not in " + file);
        Path draft = Files.writeString(target.resolveSibling(".draft"), text.replaceFirst(words, by));
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void scrollAndMark() {
        browser.script("scrollTo({top: arguments[0], behavior: 'instant'}); window.marker = true;", SCROLLED);
        browser.awaitTrue("return scrollY === " + SCROLLED);
    }

    @Test
    void aSaveIsShownAndTheScrollPositionStays() throws Exception {
        scrollAndMark();
        save(CLAIM, "title: ", "title: Titre tout neuf ");
        browser.awaitTrue("return document.readyState === 'complete' && document.querySelector('h1').textContent.includes('Titre tout neuf')");
        browser.awaitTrue("return scrollY === " + SCROLLED);
        assertNull(browser.script("return window.marker"), "the page was not loaded again");
    }

    @Test
    void aSavedStylesheetIsExchangedWithoutLoadingThePage() throws Exception {
        scrollAndMark();
        for (String colour : List.of("rgb(1, 2, 3)", "rgb(4, 5, 6)")) {
            Path style = root.resolve("assets/css/entry.css");
            Files.writeString(style, Files.readString(style) + "\nbody { outline-color: " + colour + " }\n");
            browser.awaitTrue("return getComputedStyle(document.body).outlineColor === '" + colour + "'");
        }
        browser.awaitTrue("return document.querySelectorAll('link[rel=stylesheet][href*=\"entry.css\"]').length === 1");
        assertEquals(true, browser.script("return window.marker"));
        assertEquals((long) SCROLLED, browser.script("return scrollY"));
    }

    @Test
    void aSavedPictureLoadsThePage() throws Exception {
        scrollAndMark();
        save("assets/img/icon.svg", "<svg", "<svg ");
        browser.awaitTrue("return document.readyState === 'complete' && !window.marker");
        browser.awaitTrue("return scrollY === " + SCROLLED);
    }

    @Test
    void aBrokenFileShowsWhereAndMendingItTakesThatAway() throws Exception {
        scrollAndMark();
        save(CLAIM, "standing:", "standign:");
        browser.awaitTrue("return !!document.querySelector('.preview-findings:not([hidden]) a')");
        assertEquals(true, browser.script("return window.marker"), "the last good page did not stay");
        assertEquals((long) SCROLLED, browser.script("return scrollY"));
        String link = browser.all(".preview-findings a").get(0).getDomAttribute("href");
        int line = Files.readAllLines(root.resolve(CLAIM)).indexOf(Files.readAllLines(root.resolve(CLAIM)).stream()
                .filter(text -> text.startsWith("standign:")).findFirst().orElseThrow()) + 1;
        assertEquals("editor:" + root.resolve(CLAIM).toUri().getRawPath() + ":" + line + ":1", link);
        assertEquals(CLAIM + ":" + line + ":1", browser.all(".preview-findings a").get(0).getText());
        assertEquals("1 erreur, 0 avertissement", browser.all(".preview-findings summary").get(0).getText());
        save(CLAIM, "standign:", "standing:");
        browser.awaitTrue("return !!document.querySelector('.preview-findings[hidden]')");
        assertEquals(true, browser.script("return window.marker"), "the page had not changed and was loaded again");
    }

    /** Folding the panel is remembered, also where the page is loaded again. */
    @Test
    void aFoldedPanelStaysFolded() throws Exception {
        scrollAndMark();
        save(CLAIM, "source: ", "source: no-such-");
        // The page without its source is another one: the panel of the page before may still be seen for a moment.
        browser.awaitTrue("return !window.marker && !!document.querySelector('.preview-findings details[open]')");
        browser.all(".preview-findings summary").get(0).click();
        browser.awaitTrue("return !!sessionStorage.getItem('preview-folded')");
        browser.open(preview.address());
        browser.awaitTrue("return !!document.querySelector('.preview-findings details:not([open])')");
    }
}
