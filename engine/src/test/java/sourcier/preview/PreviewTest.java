package sourcier.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.LighthouseDossier;
import sourcier.diagnostic.Catalogue;

/** Edits a real dossier while its preview runs. */
class PreviewTest {
    private static final String CLAIM = "content/fr/claims/a1-feu-rallume.md";
    private static final String PAGE = "dires/a1-feu-rallume.html";

    @TempDir
    private Path root;

    private LighthouseDossier dossier;
    private Preview preview;
    private PreviewListener listener;

    @BeforeEach
    void start() throws IOException {
        dossier = LighthouseDossier.copyTo(root);
        preview = Preview.start(root, new FindingsPanel(Catalogue.load("en"), root, "editor:{file}:{line}:{column}"), "/", 0);
        listener = new PreviewListener(preview.port());
    }

    @AfterEach
    void stop() throws IOException {
        listener.close();
        preview.close();
    }

    private String title() throws IOException {
        return Files.readString(root.resolve(CLAIM)).replaceFirst("(?s).*?\ntitle: \"?([^\"\n]*).*", "$1");
    }

    @Test
    void aSavedEntryIsOnItsPage() throws Exception {
        assertFalse(listener.get(PAGE).contains("Titre tout neuf"));
        dossier.edit(CLAIM, title(), "Titre tout neuf");
        listener.await(PAGE, "Titre tout neuf");
        assertEquals("", listener.get("__preview/findings.html"));
    }

    @Test
    void aBrokenEntryLeavesTheLastGoodPageAndSaysWhy() throws Exception {
        dossier.edit(CLAIM, "standing:", "standign:");
        listener.await("__preview/findings.html", "FRM-003");
        assertTrue(listener.get(PAGE).contains("<h1"), listener.get(PAGE));
        String link = "href=\"editor:" + root.resolve(CLAIM).toUri().getRawPath() + ":";
        assertTrue(listener.get("__preview/findings.html").contains(link), listener.get("__preview/findings.html"));
        dossier.edit(CLAIM, "standign:", "standing:");
        listener.awaitUntil(() -> listener.get("__preview/findings.html").isEmpty());
    }

    @Test
    void aBrokenRuleIsNamedWhileThePageGoesOn() throws Exception {
        dossier.edit(CLAIM, "source: ", "source: no-such-");
        listener.await("__preview/findings.html", "SRC-001");
        assertTrue(listener.get(PAGE).contains("<h1"), listener.get(PAGE));
        assertFalse(listener.get("__preview/findings.html").contains("null"));
    }

    @Test
    void aBrokenTemplateLeavesTheLastGoodPageAndSaysWhy() throws Exception {
        listener.get(PAGE);
        dossier.edit("templates/claim.ftlh", "<#", "<#if no.such.thing><#");
        while (!listener.get("__preview/findings.html").contains("claim.ftlh")) {
            listener.await("event: findings");
            assertTrue(listener.get(PAGE).contains("<h1"));
        }
    }

    @Test
    void aSavedStylesheetDoesNotReloadThePage() throws Exception {
        Path part;
        try (var files = Files.walk(root.resolve("assets/css/components"))) {
            part = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        Files.writeString(part, Files.readString(part) + "\n.brand-new { color: red; }\n");
        listener.await("event: style");
        assertTrue(listener.get("assets/css/site.css").contains(".brand-new"));
    }

    @Test
    void itOpensAtThePageEditedLast() throws Exception {
        dossier.edit(CLAIM, title(), "Titre tout neuf");
        assertTrue(root.resolve(CLAIM).toFile().setLastModified(System.currentTimeMillis() + 60_000));
        listener.await(PAGE, "Titre tout neuf");
        assertEquals("http://127.0.0.1:" + preview.port() + "/" + PAGE, preview.address());
    }

    @Test
    void whatLiesOutsideIsNotServed() throws Exception {
        Files.createSymbolicLink(root.resolve("assets/img/secret.txt"), Files.writeString(root.resolve("secret.txt"), "secret"));
        assertTrue(listener.get("assets/img/secret.txt").contains("<h1"));
        assertFalse(listener.get("jbake.properties").contains("site.slug"));
    }
}
