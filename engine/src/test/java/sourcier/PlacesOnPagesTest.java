package sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Anchors;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Site;
import sourcier.model.SitePaths;
import sourcier.parse.ContentReader;

/** What a text names after {@code #} is on the page it becomes; footnotes and images work wherever an entry is shown. */
class PlacesOnPagesTest {
    @TempDir
    private static Path folder;

    private static LighthouseDossier dossier;

    @BeforeAll
    static void buildWithFootnotesAndImages() throws IOException {
        dossier = LighthouseDossier.copyTo(folder);
        dossier.edit("content/fr/terms/portee.md", "[@optics-1933, p. 1].", "[@optics-1933, p. 1][^1].\n\n[^1]: Par nuit claire.");
        dossier.edit("content/fr/terms/corvelec.md", "[@harbour-log-1932].", "[@harbour-log-1932][^1].\n\n[^1]: Et inhabité.");
        dossier.edit("content/fr/events/e1-lampe-eteinte.md", "f. 1].", "f. 1][^1].\n\n[^1]: À l’encre rouge.");
        dossier.edit("content/fr/pages/article.md", "[#a3-intertitre-nuit].",
                "[#a3-intertitre-nuit][^gras], comme le titre *du passage* suivant[^gras].\n\n[^gras]: En gras.");
        dossier.edit("content/fr/pages/article.md", "## P2 La nuit", "## P2 La *nuit*");
        dossier.edit("content/fr/claims/a2-portee-30.md", "\n---\n", "\n---\n![La tour](../../../assets/img/tour.png)\n\n"
                + "Voir [la règle](../pages/method.md#un-titre-de-troisième-rang), [le passage](../pages/article.md#p2-la-nuit),\n"
                + "[un mot](../pages/glossary.md#portee) et [le plan](../../../assets/plan.txt).\n"
                + "[Ailleurs](HTTPS://phare.invalid/tour).\n\n");
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("assets/img/tour.png").toFile());
        Files.writeString(folder.resolve("assets/plan.txt"), "Un plan.\n");
        LighthouseDossier.Run run = dossier.run("build", "--out", "target/site");
        assertEquals(0, run.code(), run.out() + run.err());
    }

    @Test
    void everyPlaceThatALinkCanNameIsThere() throws IOException {
        Site site = new ContentReader(folder, new Diagnostics()).readAll().site();
        for (Edition edition : site.editions()) {
            for (Entry entry : edition.entries()) {
                Document page = page(SitePaths.of(edition, entry).replaceFirst("#.*", ""));
                for (Map.Entry<String, String> place : Anchors.of(site, edition, entry).entrySet()) {
                    assertNotNull(page.getElementById(place.getValue()), entry.id() + " has no place " + place);
                }
            }
        }
    }

    @Test
    void anAddressElsewhereIsKeptHoweverItsSchemeIsWritten() throws IOException {
        assertEquals(1, page("dires/a2-portee-30.html").select(".prose a[href='HTTPS://phare.invalid/tour']").size());
    }

    @Test
    void linksLeadToHeadingsPassagesTermsAndFiles() throws IOException {
        Document page = page("dires/a2-portee-30.html");
        List<String> addresses = page.select(".prose a[href^=..]").eachAttr("href");
        assertEquals(List.of("../methode.html#_un-titre-de-troisième-rang", "../article.html#p2", "../lexique.html#portee",
                "../assets/plan.txt"), addresses.subList(0, 4));
    }

    @Test
    void imagesHaveWordsAndTheirSize() throws IOException {
        Element image = page("dires/a2-portee-30.html").selectFirst("img");
        assertEquals("<img src=\"../assets/img/tour.png\" alt=\"La tour\" width=\"40\" height=\"60\" loading=\"lazy\">",
                image.outerHtml());
    }

    /** The audit of the build has seen that no id is there twice and that every link leads somewhere. */
    @Test
    void footnotesStandBelowTheirTextAlsoOnLists() throws IOException {
        Document words = page("lexique.html");
        assertEquals(List.of("corvelec_fn-1", "portee_fn-1"), words.select(".footnotes > li").eachAttr("id").stream().sorted().toList());
        assertEquals("[a]", words.selectFirst("#portee a[href='#portee_fn-1']").text());
        assertEquals(List.of("e1-lampe-eteinte_fn-1"), page("calendrier.html").select(".footnotes > li").eachAttr("id"));
        Element passage = page("article.html").getElementById("h1");
        assertEquals("_fn-1", passage.selectFirst(".footnotes > li").id());
        assertEquals(List.of("#_fnref-1", "#_fnref-1-2"), passage.select(".footnotes .notes__back").eachAttr("href"));
    }

    @Test
    void markupInAPassageHeadingIsShown() throws IOException {
        String article = Files.readString(folder.resolve("target/site/article.html"));
        assertTrue(article.contains("class=\"passage__title\">P2 La <em>nuit</em></h2>"), article);
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("target/site").resolve(path).toFile(), "UTF-8");
    }
}
