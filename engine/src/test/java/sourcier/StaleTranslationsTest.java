package sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction goes out in the first language at once; readers of another are told, at the words that are older, what it says. */
class StaleTranslationsTest {
    private static final String CLAIM = "claims/a1-feu-rallume.md";

    @TempDir
    private static Path folder;

    private static LighthouseDossier.Run build;

    /** The translations are pinned as they are, then the first language is corrected in four places, with other values too. */
    @BeforeAll
    static void correct() throws IOException {
        LighthouseDossier dossier = LighthouseEditions.copyTo(folder);
        assertEquals(0, dossier.run("pin").code());
        dossier.edit("content/fr/" + CLAIM, "tenus séparément", "tenus par deux personnes");
        dossier.edit("content/fr/" + CLAIM, "le 29 février 1932", "le 28 février 1932");
        dossier.edit("content/fr/terms/corvelec.md", "Rocher inventé", "Îlot inventé");
        dossier.edit("content/fr/events/e5-feu-rallume.md", "title: \"", "title: \"Enfin : ");
        build = dossier.run("build", "--lang", "en", "--out", "target/site");
        assertEquals(0, build.code(), build.out() + build.err());
    }

    @Test
    void theEditorIsWarnedOfEachPartAndNotStopped() {
        List<String> found = build.out().lines().filter(line -> line.contains("[LNG-")).filter(line -> !line.contains("LNG-001")).toList();
        assertEquals(4, found.stream().filter(line -> line.contains("warning[LNG-003]")).count(), String.join("\n", found));
        assertEquals(4, found.size(), String.join("\n", found));
    }

    @Test
    void aParagraphSaysBelowItselfWhatItsTextSaysNow() throws IOException {
        Element notice = page("en/sayings/a1-feu-rallume.html").selectFirst(".prose > p + .untranslated");
        assertEquals("This translation is older than the original text (French), which has changed since.", notice.selectFirst("p").text());
        assertEquals("What the original text (French) says now", notice.selectFirst("details > summary").text());
        Element now = notice.selectFirst("details > p");
        assertEquals("fr", now.attr("lang"));
        assertTrue(now.text().startsWith("La lumière est revenue le 28 février 1932, d’après le gardien comme d’après le port."), now.text());
    }

    @Test
    void aWordOfTheFrontMatterSaysItBelowTheHeading() throws IOException {
        assertEquals("Deux journaux tenus par deux personnes notent le même soir.",
                page("en/sayings/a1-feu-rallume.html").selectFirst(".page-header .untranslated details p").text());
        assertTrue(page("en/calendar.html").selectFirst("#e5-feu-rallume .untranslated details p").text().startsWith("Enfin"));
    }

    @Test
    void aGlossaryEntrySaysItWhereItStands() throws IOException {
        Element entry = page("en/words.html").selectFirst("#corvelec");
        assertTrue(entry.selectFirst(".untranslated details").text().contains("Îlot inventé, au large d’un port inventé."), entry.text());
    }

    @Test
    void whatIsUpToDateAndTheFirstLanguageSayNothing() throws IOException {
        assertEquals(0, page("dires/a1-feu-rallume.html").select(".untranslated").size());
        assertEquals(0, page("en/sayings/a2-portee-30.html").select(".untranslated").size());
        assertEquals(2, page("en/sayings/a1-feu-rallume.html").select(".untranslated").size());
        assertFalse(page("dires/a1-feu-rallume.html").text().contains("older"));
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/site").resolve(path), StandardCharsets.UTF_8));
    }
}
