package sourcier.check.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.diagnostic.Diagnostics;

/** The audit finds links that lead nowhere and ids used twice, at the line of the tag, and leaves a good site alone. */
class SiteAuditTest {
    @TempDir
    private Path folder;

    @Test
    void leavesAGoodSiteAlone() throws IOException {
        write("index.html", """
                <h1 id="top">The lighthouse</h1>
                <p><a href="claims/lamp-lit.html">It was lit</a> <a href="claims/lamp-lit.html#evidence">Evidence</a>
                <p><a href="#top">Up</a> <img src="assets/tower.svg" alt="">
                <p><a href="https://example.org/nowhere">Out</a> <a href="mailto:keeper@example.org">Write</a>
                """);
        write("claims/lamp-lit.html", """
                <link rel="icon" href="../assets/tower.svg#light">
                <h2 id="evidence">Evidence</h2>
                <p><a href="../index.html#top">Home</a>
                """);
        write("assets/tower.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path id=\"light\"/><path id=\"light\"/></svg>\n");
        assertEquals(List.of(), findings());
        SiteAudit audit = new SiteAudit(folder.resolve("site"), new Diagnostics()).run();
        assertEquals(2, audit.pages());
        assertEquals(6, audit.links());
    }

    @Test
    void findsLinksToPagesAndFilesThatWereNotMade() throws IOException {
        write("index.html", """
                <p>The lamp
                <a href="claims/lamp-out.html#evidence">went out</a>
                <img src="assets/tower.png" alt="">
                <p><a href="claims/">A folder</a>
                <p>Beside the site: <a href="../outside.html">outside</a>
                """);
        write("claims/lamp-lit.html", "<p>\n  <a href='/index.html'>From the root, which no page on a disk has</a>\n");
        write("../outside.html", "<p>Not part of the site\n");
        assertEquals(List.of(
                "OUT-001 claims/lamp-lit.html:2:3",
                "OUT-001 index.html:2:1",
                "OUT-001 index.html:3:1",
                "OUT-001 index.html:4:4",
                "OUT-001 index.html:5:21"), findings());
    }

    @Test
    void findsLinksToPlacesThatAreNotOnThePage() throws IOException {
        write("index.html", """
                <p id="top">Top
                <p><a href="#bottom">Down</a>
                <p><a href="claims/lamp-lit.html#top">It was lit</a>
                """);
        write("claims/lamp-lit.html", "<h2 id='evidence'>Evidence</h2>\n");
        assertEquals(List.of("OUT-002 index.html:2:4", "OUT-002 index.html:3:4"), findings());
    }

    @Test
    void findsIdsUsedTwice() throws IOException {
        write("index.html", """
                <h1 id="lamp">Lamp</h1>
                <p id="oil">Oil
                <p id="Lamp">Another id
                <p>
                  <b id="lamp">Lamp</b>
                """);
        write("other.html", "<p id='lamp'>The same id on another page\n");
        assertEquals(List.of("OUT-003 index.html:5:3"), findings());
    }

    private List<String> findings() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        new SiteAudit(folder.resolve("site"), diagnostics).run();
        return diagnostics.sorted().stream().map(one -> one.code().id() + " " + one.span().location()).toList();
    }

    private void write(String path, String html) throws IOException {
        Path file = folder.resolve("site").resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }
}
