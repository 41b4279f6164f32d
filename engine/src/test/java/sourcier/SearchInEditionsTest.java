package sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Page;
import sourcier.model.Site;
import sourcier.model.SitePaths;
import sourcier.parse.ContentReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every entry and source of each edition is on its A–Z page and in its search index, by the names it has. */
class SearchInEditionsTest {
    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void build() throws IOException {
        LighthouseDossier dossier = LighthouseEditions.copyTo(folder);
        dossier.edit("content/fr/terms/portee.md", "kind: word", "kind: word\nnames: [{lang: fr, text: \"Portée\"}]");
        LighthouseDossier.Run run = dossier.run("build", "--out", "target/site");
        assertEquals(0, run.code(), run.out() + run.err());
        site = new ContentReader(folder, new Diagnostics()).readAll().site();
    }

    @Test
    void everythingIsOnTheIndexPageInItsLanguage() throws IOException {
        for (Edition edition : site.editions()) {
            String path = SitePaths.of(edition, edition.page("a-z"));
            Set<String> targets = new HashSet<>();
            page(path).select(".a-z li a").forEach(link -> targets.add(URI.create(path).resolve(link.attr("href")).toString()));
            assertEquals(List.of(), everything(edition).stream().filter(target -> !targets.contains(target)).toList(), path);
        }
    }

    @Test
    void everythingIsInTheSearchIndex() throws IOException {
        for (Edition edition : site.editions()) {
            TreeSet<String> targets = new TreeSet<>();
            for (JsonNode group : index(edition).path("groups")) {
                group.path("rows").forEach(row -> targets.add(
                        SitePaths.prefix(edition) + group.path("at").asString() + row.path(0).asString()));
            }
            assertEquals(new TreeSet<>(everything(edition)), targets, edition.language().tag());
        }
    }

    @Test
    void linesAreInOrderWhateverTheirAccentsAndArticles() throws IOException {
        Document page = page("repertoire.html");
        List<String> letters = page.select(".a-z h2").eachText();
        assertEquals(List.of("A", "C", "E", "F"), letters.subList(0, 4));
        assertTrue(lines(page, "letter-p").select("> li > a").eachText().stream().anyMatch(title -> title.startsWith("La portée mesurée")));
        assertEquals(letters, page.select(".a-z__letters a").eachText());
        for (Element link : page.select(".a-z__letters a")) {
            assertEquals(link.text(), page.getElementById(link.attr("href").substring(1)).text());
        }
    }

    /** Another name leads to its entry from its own letter; those in other scripts stand behind the last letter. */
    @Test
    void otherNamesLeadToTheirEntry() throws IOException {
        Document page = page("repertoire.html");
        Element line = lines(page, "letter-l").selectFirst("li:contains(Lights Service → )");
        assertEquals("lexique.html#service-des-feux", line.selectFirst("a").attr("href"));
        assertEquals("en", line.selectFirst("[lang]").attr("lang"));
        assertEquals(List.of("letter-arabic", "letter-cyrillic", "letter-greek", "letter-han", "letter-katakana"),
                page.select(".a-z h2").eachAttr("id").stream().filter(id -> id.length() > "letter-x".length()).toList());
        assertEquals("lexique.html#anselme-trehoc", lines(page, "letter-cyrillic").selectFirst("a").attr("href"));
        assertEquals(1, lines(page, "letter-greek").select("abbr").size(), "a name met in no source is marked");
    }

    /** The beginning of a title stands in its place in the order already. */
    @Test
    void aNameThatBeginsItsTitleHasNoLineOfItsOwn() throws IOException {
        List<String> lines = lines(page("repertoire.html"), "letter-p").select("> li").eachText();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Portée du feu (Portée)")), lines.toString());
        assertEquals(List.of(), lines.stream().filter(line -> line.startsWith("Portée →")).toList());
    }

    /** A page from right to left has its own letters one by one and the French ones together behind them. */
    @Test
    void lettersAreThoseOfTheEdition() throws IOException {
        List<String> letters = page("ar/repertoire.html").select(".a-z h2").eachText();
        assertTrue(letters.contains("A–T") || letters.stream().anyMatch(letter -> letter.matches("[A-Z]–[A-Z]")), letters.toString());
        assertTrue(letters.contains("ك"), letters.toString());
    }

    /** A name of another edition finds a term, and an untranslated title names its language. */
    @Test
    void aRowHasNamesAndLanguages() throws IOException {
        JsonNode term = row("en", "words.html#service-des-feux");
        assertTrue(term.path(6).toString().contains("Service des feux"), term.toString());
        JsonNode claim = row("en", "sayings/o1-portee-40.html");
        assertEquals("fr", claim.path(5).asString());
        assertEquals("unverified", claim.path(3).asString());
    }

    /** Nothing is loaded with the page but the small script; the policy lets no other run. */
    @Test
    void onlyTheIndexPageMayRunAScript() throws IOException {
        try (var files = Files.walk(folder.resolve("target/site"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(file, "UTF-8");
                boolean search = page.body().attr("data-layout").equals("a-z");
                assertEquals(search ? 1 : 0, page.select("script[src]").size(), file.toString());
                assertEquals(search, page.selectFirst("meta[http-equiv]").attr("content").contains("script-src 'self'"), file.toString());
            }
        }
    }

    private static Element lines(Document page, String letter) {
        return page.getElementById(letter).nextElementSibling();
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("target/site").resolve(path), "UTF-8");
    }

    private static JsonNode index(Edition edition) throws IOException {
        String script = Files.readString(folder.resolve("target/site/data/search-" + edition.language().tag() + ".js"));
        return JsonMapper.shared().readTree(script.substring("searchIndex(".length(), script.length() - ");\n".length()));
    }

    private static JsonNode row(String language, String path) throws IOException {
        Edition edition = site.editions().stream().filter(one -> one.language().tag().equals(language)).findFirst().orElseThrow();
        for (JsonNode group : index(edition).path("groups")) {
            for (JsonNode row : group.path("rows")) {
                if (path.equals(group.path("at").asString() + row.path(0).asString())) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row for " + path);
    }

    /** The addresses of all that an edition has, but the page for addresses that lead nowhere. */
    private static List<String> everything(Edition edition) {
        List<String> paths = new ArrayList<>();
        for (Entry entry : edition.entries()) {
            if (!(entry instanceof Page page && page.layout().equals("not-found"))) {
                paths.add(SitePaths.of(edition, entry));
            }
        }
        site.sources().values().forEach(source -> paths.add(SitePaths.of(edition, source)));
        return paths;
    }
}
