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
import sourcier.pack.FileTree;

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
    void aParagraphSaysBelowItselfWhatHasChangedInItsText() throws IOException {
        Element notice = page("en/sayings/a1-feu-rallume.html").selectFirst(".prose > p + .untranslated");
        assertEquals("This translation is older than the original text (French), which has changed since.", notice.selectFirst("p").text());
        assertEquals("What has changed in the original text (French)", notice.selectFirst("details > summary").text());
        Element change = notice.selectFirst("details > p");
        assertEquals("fr", change.attr("lang"));
        assertEquals("removed: 29", change.select("del").text().strip());
        assertEquals("added: 28", change.select("ins").text().strip());
        assertEquals("en", change.selectFirst("del > .visually-hidden").attr("lang"));
        change.select(".visually-hidden").remove();
        assertTrue(change.text().startsWith("La lumière est revenue le 29 28 février 1932, d’après le gardien comme d’après le port."), change.text());
    }

    /** A dossier that was pinned before texts were kept, or whose file was lost, still says what the text says now. */
    @Test
    void withoutTheOldTextItSaysWhatTheTextSaysNow(@TempDir Path other) throws IOException {
        FileTree.copy(folder, other);
        Files.delete(other.resolve("data/pinned.txt"));
        assertEquals(0, new LighthouseDossier(other).run("build", "--out", "target/site").code());
        Element notice = page(other, "en/sayings/a1-feu-rallume.html").selectFirst(".prose > p + .untranslated");
        assertEquals("What the original text (French) says now", notice.selectFirst("details > summary").text());
        assertEquals(0, notice.select("del, ins").size());
        assertTrue(notice.selectFirst("details > p").text().startsWith("La lumière est revenue le 28 février 1932, d’après"), notice.text());
    }

    /** A source that is cited anew is a change without a word. */
    @Test
    void aChangeOfReferencesAloneIsSaid(@TempDir Path other) throws IOException {
        LighthouseDossier dossier = LighthouseEditions.copyTo(other);
        assertEquals(0, dossier.run("pin").code());
        dossier.edit("content/fr/" + CLAIM, "comme d’après le port", "comme d’après le port [@almanach-1933]");
        assertEquals(0, dossier.run("build", "--out", "target/site").code());
        Element notice = page(other, "en/sayings/a1-feu-rallume.html").selectFirst(".prose > p + .untranslated");
        assertEquals(0, notice.select("del, ins").size());
        assertEquals("The words are the same; what they refer to has changed.", notice.select("details > p").last().text());
    }

    /** Words that only look like the ones that were pinned are not told as such. */
    @Test
    void aTextThatWasTamperedWithIsNotShown(@TempDir Path other) throws IOException {
        FileTree.copy(folder, other);
        Path kept = other.resolve("data/pinned.txt");
        Files.writeString(kept, Files.readString(kept).replace("le 29 février", "le 27 février"));
        assertEquals(0, new LighthouseDossier(other).run("build", "--out", "target/site").code());
        assertEquals(0, page(other, "en/sayings/a1-feu-rallume.html").select(".prose > p + .untranslated del").size());
    }

    @Test
    void aWordOfTheFrontMatterSaysItBelowTheHeading() throws IOException {
        Element change = page("en/sayings/a1-feu-rallume.html").selectFirst(".page-header .untranslated details p");
        change.select(".visually-hidden").remove();
        assertEquals("Deux journaux tenus séparément par deux personnes notent le même soir.", change.text());
        assertEquals("séparément", change.select("del").text());
        assertEquals("par deux personnes", change.select("ins").text());
        assertEquals("Enfin :", page("en/calendar.html").selectFirst("#e5-feu-rallume .untranslated details ins").ownText().strip());
    }

    @Test
    void aGlossaryEntrySaysItWhereItStands() throws IOException {
        Element entry = page("en/words.html").selectFirst("#corvelec");
        assertTrue(entry.selectFirst(".untranslated details").text().contains("Îlot inventé, au large d’un port inventé."), entry.text());
        assertTrue(entry.selectFirst(".untranslated details del").text().endsWith("Rocher"), entry.text());
    }

    @Test
    void whatIsUpToDateAndTheFirstLanguageSayNothing() throws IOException {
        assertEquals(0, page("dires/a1-feu-rallume.html").select(".untranslated").size());
        assertEquals(0, page("en/sayings/a2-portee-30.html").select(".untranslated").size());
        assertEquals(2, page("en/sayings/a1-feu-rallume.html").select(".untranslated").size());
        assertFalse(page("dires/a1-feu-rallume.html").text().contains("older"));
    }

    private static Document page(String path) throws IOException {
        return page(folder, path);
    }

    private static Document page(Path root, String path) throws IOException {
        return Jsoup.parse(Files.readString(root.resolve("target/site").resolve(path), StandardCharsets.UTF_8));
    }
}
