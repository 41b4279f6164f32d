package sourcier.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
    /** How long a test waits at most for what must come. */
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String CLAIM = "content/fr/claims/a1-feu-rallume.md";
    private static final String PAGE = "dires/a1-feu-rallume.html";

    @TempDir
    private Path root;

    private LighthouseDossier dossier;
    private Preview preview;
    private BufferedReader events;
    private Socket listener;

    @BeforeEach
    void start() throws IOException {
        dossier = LighthouseDossier.copyTo(root);
        preview = Preview.start(root, new FindingsPanel(Catalogue.load("en"), root, "editor:{file}:{line}:{column}"), "/", 0);
        listener = new Socket(InetAddress.getLoopbackAddress(), preview.port());
        listener.getOutputStream().write(("GET /__preview/events HTTP/1.1\r\nHost: localhost:" + preview.port() + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        events = new BufferedReader(new InputStreamReader(listener.getInputStream(), StandardCharsets.UTF_8));
        listener.setSoTimeout(PATIENCE_MILLIS);
        await("retry: 500");
    }

    @AfterEach
    void stop() throws IOException {
        listener.close();
        preview.close();
    }

    private void await(String expected) throws IOException {
        String line = events.readLine();
        while (line != null && !line.equals(expected)) {
            line = events.readLine();
        }
        assertEquals(expected, line);
    }

    /** Waits for changes until the file has these words: a save may be seen half done, as an empty file, and then again. */
    private void await(String path, String words) throws Exception {
        while (!get(path).contains(words)) {
            await("event: findings");
        }
    }

    private String get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + preview.port() + "/" + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }

    private String title() throws IOException {
        return Files.readString(root.resolve(CLAIM)).replaceFirst("(?s).*?\ntitle: \"?([^\"\n]*).*", "$1");
    }

    @Test
    void aSavedEntryIsOnItsPage() throws Exception {
        assertFalse(get(PAGE).contains("Titre tout neuf"));
        dossier.edit(CLAIM, title(), "Titre tout neuf");
        await(PAGE, "Titre tout neuf");
        assertEquals("", get("__preview/findings.html"));
    }

    @Test
    void aBrokenEntryLeavesTheLastGoodPageAndSaysWhy() throws Exception {
        dossier.edit(CLAIM, "standing:", "standign:");
        await("__preview/findings.html", "FRM-003");
        assertTrue(get(PAGE).contains("<h1"), get(PAGE));
        String link = "href=\"editor:" + root.resolve(CLAIM).toUri().getRawPath() + ":";
        assertTrue(get("__preview/findings.html").contains(link), get("__preview/findings.html"));
        dossier.edit(CLAIM, "standign:", "standing:");
        while (!get("__preview/findings.html").isEmpty()) {
            await("event: findings");
        }
    }

    @Test
    void aBrokenRuleIsNamedWhileThePageGoesOn() throws Exception {
        dossier.edit(CLAIM, "source: ", "source: no-such-");
        await("__preview/findings.html", "SRC-001");
        assertTrue(get(PAGE).contains("<h1"), get(PAGE));
        assertFalse(get("__preview/findings.html").contains("null"));
    }

    @Test
    void aBrokenTemplateLeavesTheLastGoodPageAndSaysWhy() throws Exception {
        get(PAGE);
        dossier.edit("templates/claim.ftlh", "<#", "<#if no.such.thing><#");
        while (!get("__preview/findings.html").contains("claim.ftlh")) {
            await("event: findings");
            assertTrue(get(PAGE).contains("<h1"));
        }
    }

    @Test
    void aSavedStylesheetDoesNotReloadThePage() throws Exception {
        Path part;
        try (var files = Files.walk(root.resolve("assets/css"))) {
            part = files.filter(file -> file.toString().endsWith(".css") && !file.endsWith("site.css")).sorted().findFirst().orElseThrow();
        }
        Files.writeString(part, Files.readString(part) + "\n.brand-new { color: red; }\n");
        await("event: style");
        assertTrue(get("assets/css/site.css").contains(".brand-new"));
    }

    @Test
    void itOpensAtThePageEditedLast() throws Exception {
        dossier.edit(CLAIM, title(), "Titre tout neuf");
        assertTrue(root.resolve(CLAIM).toFile().setLastModified(System.currentTimeMillis() + 60_000));
        await(PAGE, "Titre tout neuf");
        assertEquals("http://127.0.0.1:" + preview.port() + "/" + PAGE, preview.address());
    }

    @Test
    void whatLiesOutsideIsNotServed() throws Exception {
        Files.createSymbolicLink(root.resolve("assets/img/secret.txt"), Files.writeString(root.resolve("secret.txt"), "secret"));
        assertTrue(get("assets/img/secret.txt").contains("<h1"));
        assertFalse(get("jbake.properties").contains("site.slug"));
    }
}
