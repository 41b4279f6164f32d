package sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.pack.FileTree;
import sourcier.render.typography.Typography;

/** Languages beside the first: each page has its counterpart, and every word says which language it is in. */
class EditionsTest {
    private static final String HOST = "https://phare.example.org/corvelec/";
    private static final Path EXPECTED = LighthouseDossier.SITES.resolve("lighthouse-editions-expected");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");

    @TempDir
    private static Path folder;

    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        LighthouseDossier.Run run = LighthouseEditions.copyTo(folder).run("build", "--out", "target/site");
        assertEquals(0, run.code(), run.out() + run.err());
        for (Map.Entry<String, byte[]> file : LighthouseDossier.files(folder.resolve("target/site")).entrySet()) {
            if (file.getKey().endsWith(".html")) {
                PAGES.put(file.getKey(), Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8)));
            }
        }
    }

    /** As {@link GoldenSiteTest} does for one language, and taken over by the same command with {@code -Dtest=EditionsTest}. */
    @Test
    void theEditionsAreTheExpectedOnesByteForByte() throws IOException {
        Map<String, byte[]> built = LighthouseDossier.files(folder.resolve("target/site"));
        built.keySet().removeIf(path -> !path.startsWith("en/") && !path.equals("ar/index.html") && !path.equals("sitemap.xml"));
        if (Boolean.getBoolean("golden.update")) {
            FileTree.delete(EXPECTED);
            for (Map.Entry<String, byte[]> file : built.entrySet()) {
                Files.createDirectories(EXPECTED.resolve(file.getKey()).getParent());
                Files.write(EXPECTED.resolve(file.getKey()), file.getValue());
            }
        }
        assertEquals("", SiteDifference.between(LighthouseDossier.files(EXPECTED), built));
    }

    @Test
    void theSwitchLeadsToTheSameEntryAndBack() {
        PAGES.forEach((path, page) -> {
            List<Element> links = page.select(".site-header__language");
            assertEquals(2, links.size(), path);
            for (Element link : links) {
                String target = URI.create(path).resolve(link.attr("href")).getPath();
                Document other = PAGES.get(target);
                assertEquals(link.attr("hreflang"), other.selectFirst("html").attr("lang"), path);
                assertEquals(link.attr("lang"), link.attr("hreflang"), path);
                assertTrue(other.select(".site-header__language").eachAttr("href").stream()
                        .anyMatch(back -> URI.create(target).resolve(back).getPath().equals(path)), target + " does not lead back to " + path);
            }
        });
        assertEquals("../en/sayings/a1-feu-rallume.html",
                PAGES.get("dires/a1-feu-rallume.html").selectFirst(".site-header__language[lang=en]").attr("href"));
    }

    @Test
    void alternatesAreNamedByEachOtherAndTheReferenceLanguageIsForAllOthers() {
        PAGES.forEach((path, page) -> {
            Map<String, String> alternates = alternates(page);
            if (path.endsWith("404.html")) {
                assertEquals(Map.of(), alternates, path);
                return;
            }
            assertEquals(List.of("ar", "en", "fr", "x-default"), List.copyOf(alternates.keySet()), path);
            assertEquals(HOST + path, alternates.get(page.selectFirst("html").attr("lang")), path);
            assertEquals(alternates.get("fr"), alternates.get("x-default"), path);
            alternates.values().forEach(other -> assertEquals(alternates, alternates(PAGES.get(other.substring(HOST.length()))), path));
        });
    }

    @Test
    void theSiteMapNamesTheSameAlternates() throws IOException {
        Document map = Jsoup.parse(Files.readString(folder.resolve("target/site/sitemap.xml")), Parser.xmlParser());
        List<Element> urls = map.select("url");
        assertEquals(PAGES.size() - 3, urls.size());
        for (Element url : urls) {
            Map<String, String> named = url.select("xhtml|link").stream()
                    .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href"), (a, b) -> a, TreeMap::new));
            assertEquals(alternates(PAGES.get(url.selectFirst("loc").text().substring(HOST.length()))), named);
        }
    }

    @Test
    void eachEditionHasItsFeed() throws IOException {
        for (String path : List.of("feed.xml", "en/feed.xml", "ar/feed.xml")) {
            String feed = Files.readString(folder.resolve("target/site").resolve(path));
            assertTrue(feed.contains("rel=\"self\" type=\"application/atom+xml\" href=\"" + HOST + path + "\""), feed);
        }
        assertTrue(Files.readString(folder.resolve("target/site/en/feed.xml")).contains("<title>A study added</title>"));
    }

    @Test
    void aLanguageFromRightToLeftSaysSo() {
        Document page = PAGES.get("ar/index.html");
        assertEquals("rtl", page.selectFirst("html").attr("dir"));
        assertEquals("", PAGES.get("en/index.html").selectFirst("html").attr("dir"));
        assertEquals("ltr", page.selectFirst(".site-header__language[lang=en]").attr("dir"));
        assertEquals("rtl", PAGES.get("en/index.html").selectFirst(".site-header__language[lang=ar]").attr("dir"));
        Element claim = PAGES.get("ar/dires/a1-feu-rallume.html").selectFirst("h1");
        assertEquals("fr ltr", claim.attr("lang") + " " + claim.attr("dir"));
    }

    @Test
    void whatIsNotTranslatedIsShownInItsLanguageWithANotice() {
        Document claim = PAGES.get("en/sayings/o1-portee-40.html");
        assertEquals("fr", claim.selectFirst("h1").attr("lang"));
        assertEquals("fr", claim.selectFirst("main p:contains(Le gardien le note)").closest("[lang]").attr("lang"));
        assertEquals("This text has not been translated yet: it is given here in its original language (French).",
                claim.selectFirst(".untranslated").text());
        assertEquals(1, PAGES.get("en/calendar.html").select("#e3-tempete .untranslated").size());
        assertEquals(1, PAGES.get("en/words.html").select("p.untranslated").size());
        assertEquals(0, PAGES.get("en/sayings/a1-feu-rallume.html").select(".untranslated").size());
        assertEquals(0, PAGES.get("dires/o1-portee-40.html").select(".untranslated").size());
    }

    /** Words of the interface within a French text are in the language of the page, and marked as such. */
    @Test
    void aStandingWithinAnUntranslatedTextNamesItsOwnLanguage() {
        Element standing = PAGES.get("en/methode.html").selectFirst("main a.standing");
        assertEquals("en", standing.attr("lang"));
        assertEquals("unverified", standing.text());
    }

    /**
     * In the made-up third language every word of the interface and of the kit has Arabic letters. What has Latin ones is a word of the
     * dossier, and stands in an element that names its language; if not, its template needs {@code ${view.lang(entry)}}, or a word
     * does not come from {@code templates/i18n/}.
     */
    @Test
    void everyWordOfAnotherLanguageIsMarked() throws IOException {
        List<String> names = new ArrayList<>(List.of("Mk I", "Fog Gun", "km", "CSV", "JSON"));
        Files.readAllLines(folder.resolve("data/sources.yml")).stream().filter(line -> line.startsWith("  publisher: "))
                .forEach(line -> names.add(line.substring("  publisher: ".length()).replace("\"", "")));
        List<String> unmarked = new ArrayList<>();
        PAGES.forEach((path, original) -> {
            if (path.startsWith("ar/")) {
                Document page = original.clone();
                page.select("svg, code, .source__link, [translate=no]").remove();
                NodeTraversor.traverse((node, depth) -> {
                    if (node instanceof TextNode text && LATIN.matcher(without(names, text.text())).find()
                            && text.parent().closest("[lang]").attr("lang").equals("ar")) {
                        unmarked.add(path + ": " + text.text());
                    }
                }, page.body());
            }
        });
        assertEquals("", String.join("\n", unmarked));
    }

    /** What shows from an attribute, as a note one points at does, has the spaces of its language too. */
    @Test
    void theWordsOfATipAreSetAsThoseOfThePage() {
        List<String> tips = new ArrayList<>();
        PAGES.forEach((path, page) -> page.select("[data-tip]").forEach(link -> {
            String tip = link.attr("data-tip");
            assertEquals(Typography.forLanguage(link.closest("[lang]").attr("lang")).apply(tip), tip, path);
            tips.add(tip);
        }));
        assertTrue(tips.contains("Gardien du phare\u202f; il en a tenu le journal."), tips.toString());
    }

    /** A text without names that are the same in every language: those of publishers, things and units. */
    private static String without(List<String> names, String text) {
        String rest = text.replace('\u00a0', ' ').replace('\u202f', ' ');
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    private static Map<String, String> alternates(Document page) {
        return page.select("link[rel=alternate][hreflang]").stream()
                .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href"), (a, b) -> a, TreeMap::new));
    }
}
