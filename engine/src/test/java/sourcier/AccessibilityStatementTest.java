package sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accessibility statement says what the recorded checks found, and no more than is known. */
class AccessibilityStatementTest {
    private static final String PAGE = "accessibilite.html";

    @TempDir
    private Path folder;

    private LighthouseDossier dossier;

    @BeforeEach
    void copy() throws IOException {
        dossier = LighthouseDossier.copyTo(folder);
    }

    /** Of the recorded checks only those that concern access, in an order of its own, with the day of the latest. */
    @Test
    void theChecksThatConcernAccessAreShown() throws IOException {
        Document page = build();
        assertEquals("axe-core 9.9 Nu Html Checker 26.1", String.join(" ", page.select("td [translate=no]").eachText()));
        assertEquals("1933-06-30", page.selectFirst("#established ~ .prose time").attr("datetime"));
    }

    /** Our words stand before what is generated, but for the last section, on means of redress. */
    @Test
    void theMeansOfRedressComeLast() throws IOException {
        assertEquals("Résultats des contrôles|Ce qui manque|Établissement de cette déclaration|Retour d’information et contact|Recours",
                String.join("|", build().select("main h2").eachText()));
    }

    /** Obstacles are reported where the dossier is edited; where it has no such address, none is made up. */
    @Test
    void theContactIsTheRepositoryOrNone() throws IOException {
        assertEquals("https://depot.example.org/corvelec", build().selectFirst("#contact ~ p a").attr("href"));
        dossier.edit("jbake.properties", "site.repository=https://depot.example.org/corvelec", "site.repository=");
        Document without = build();
        assertTrue(without.select("#contact ~ p a").isEmpty());
        assertTrue(without.selectFirst("#contact ~ p").text().contains("pas encore d’adresse"), without.selectFirst("#contact ~ p").text());
    }

    /** Without any recorded result the page says so, and gives no day. */
    @Test
    void nothingIsSaidOfChecksThatWereNotMade() throws IOException {
        Files.delete(folder.resolve("data/checks.yml"));
        Document page = build();
        assertEquals("Aucun résultat n’est encore noté.", page.select("#recorded ~ p").last().text());
        assertTrue(page.select("#established ~ .prose time").isEmpty());
    }

    /** Each page leads there, if there is such a page. */
    @Test
    void theFooterLeadsThere() throws IOException {
        build();
        assertEquals("../" + PAGE, page("dires/a1-feu-rallume.html").selectFirst("footer a[href$=" + PAGE + "]").attr("href"));
        Files.delete(folder.resolve("content/fr/pages/accessibility.md"));
        assertEquals(0, dossier.run("build", "--out", "target/site").code());
        assertTrue(page("index.html").select("footer a:contains(Accessibilité)").isEmpty());
    }

    private Document build() throws IOException {
        LighthouseDossier.Run run = dossier.run("build", "--out", "target/site");
        assertEquals(0, run.code(), run.out() + run.err());
        return page(PAGE);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/site").resolve(path)));
    }
}
