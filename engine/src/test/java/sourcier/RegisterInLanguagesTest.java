package sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Site;
import sourcier.parse.ContentReader;
import sourcier.render.SitePage;
import sourcier.render.SiteRenderer;

/** What the register says in words is read in the language of the page; what is not translated is marked with its own. */
class RegisterInLanguagesTest {
    @TempDir
    private Path root;

    private SiteRenderer renderer;

    @BeforeEach
    void addLanguage() throws IOException {
        LighthouseDossier dossier = LighthouseDossier.copyTo(root);
        dossier.edit("data/languages.yml", "path: \"\"}", "path: \"\"}\n- {tag: en, name: English, path: en}");
        dossier.edit("data/sources.yml", "  describes: avis aux navigateurs affiché au port de Vaubrune\n",
                "  describes: avis aux navigateurs affiché au port de Vaubrune\n"
                        + "  translations: {en: {publisher: Lights Service, describes: notice to mariners}}\n");
        Site site = new ContentReader(root, new Diagnostics()).readAll().site();
        renderer = new SiteRenderer(site, root.resolve("templates"));
    }

    @Test
    void aTranslatedSourceIsInTheWordsOfThePage() {
        Element source = page("en", "sources").getElementById("avis-1932-03-02");
        assertEquals("Lights Service, notice to mariners", source.select(".source").text().replaceFirst(", \\d.*", ""));
        Element copy = page("en", "sources").getElementById("littorale-1932-03-02");
        assertEquals("Lights Service", copy.closest("li").parent().closest("li").selectFirst(".source__publisher").text());
    }

    @Test
    void theReferenceLanguageKeepsItsWords() {
        Element source = page("fr", "sources").getElementById("avis-1932-03-02");
        assertEquals("Service des feux", source.select(".source__publisher").text());
        assertEquals(0, source.select("span[lang]").size());
    }

    @Test
    void anUntranslatedDescriptionIsMarkedWithItsLanguage() {
        Element words = page("en", "sources").select("#carnet-sans-nom span[lang=fr]").first();
        assertEquals("carnet trouvé dans l’escalier du phare", words.text());
    }

    @Test
    void anOriginIsInTheWordsOfThePageToo() {
        for (SitePage page : renderer.pages()) {
            if (page.path().startsWith("en/")) {
                assertEquals(0, Jsoup.parse(renderer.render(page)).select(".evidence__head:contains(avis aux navigateurs)").size());
            }
        }
    }

    private Document page(String language, String layout) {
        SitePage page = renderer.pages().stream().filter(one -> one.edition().language().tag().equals(language)
                && one.entry() == one.edition().page(layout)).findFirst().orElseThrow();
        return Jsoup.parse(renderer.render(page));
    }
}
