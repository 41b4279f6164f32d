package sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says of itself where its address is shared (Open Graph protocol, Twitter cards), in every language. */
class SharedPagesTest {
    private static final String HOST = "https://phare.example.org/corvelec/";
    private static final Set<String> PROPERTIES = Set.of("og:title", "og:description", "og:type", "og:locale", "og:url", "og:image",
            "og:image:width", "og:image:height", "og:image:alt");

    @TempDir
    private static Path folder;

    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static final Map<String, byte[]> CARDS = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        LighthouseDossier.Run run = LighthouseEditions.copyTo(folder).run("build", "--out", "target/site");
        assertEquals(0, run.code(), run.out() + run.err());
        LighthouseDossier.files(folder.resolve("target/site")).forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            } else if (path.startsWith("cards/")) {
                CARDS.put(path, bytes);
            }
        });
    }

    @Test
    void everyPageSaysAllOfItOnceAndInFull() {
        PAGES.forEach((path, page) -> {
            for (String property : PROPERTIES) {
                assertEquals(1, page.select("meta[property=" + property + "]").size(), path + " " + property);
                assertFalse(said(page, property).isBlank(), path + " " + property);
            }
            assertEquals("summary_large_image", page.selectFirst("meta[name=twitter:card]").attr("content"), path);
            assertEquals(HOST + path, said(page, "og:url"), path);
            assertEquals(page.selectFirst("meta[name=description]").attr("content"), said(page, "og:description"), path);
            // Typography is for text that is read on a page.
            assertTrue(page.title().replaceAll("[\\u00a0\\u202f]", " ").replaceAll(" +([;:?!])", "$1")
                    .startsWith(said(page, "og:title").replaceAll(" +([;:?!])", "$1")), path + " " + page.title());
            assertTrue(page.selectFirst("html").attr("lang").equals("ar")
                    || said(page, "og:locale").startsWith(page.selectFirst("html").attr("lang") + "_"), path);
        });
    }

    /** What a page says of its counterparts is what each of them says of itself. */
    @Test
    void everyPageSaysInWhichOtherLanguagesItCanBeHad() {
        PAGES.forEach((path, page) -> assertEquals(
                page.select("link[hreflang]").stream()
                        .map(link -> link.attr("href").substring(HOST.length()))
                        .distinct().filter(other -> !other.equals(path))
                        .map(other -> said(PAGES.get(other), "og:locale")).toList(),
                page.select("meta[property=og:locale:alternate]").eachAttr("content"), path));
        assertEquals(2, PAGES.get("index.html").select("meta[property=og:locale:alternate]").size());
    }

    @Test
    void everyCardIsThePictureOfAPageAndTheOtherWayRound() {
        Set<String> named = new TreeSet<>();
        PAGES.forEach((path, page) -> {
            String card = said(page, "og:image");
            assertTrue(card.startsWith(HOST + "cards/" + page.selectFirst("html").attr("lang") + "-"), path + " " + card);
            named.add(card.substring(HOST.length()));
        });
        assertEquals(named, CARDS.keySet());
    }

    @Test
    void aCardIsAsLargeAsThePageSaysAndOfItsSection() throws IOException {
        for (Map.Entry<String, byte[]> card : CARDS.entrySet()) {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(card.getValue()));
            assertNotNull(picture, card.getKey());
            for (Document page : PAGES.values()) {
                assertEquals(String.valueOf(picture.getWidth()), said(page, "og:image:width"));
                assertEquals(String.valueOf(picture.getHeight()), said(page, "og:image:height"));
            }
        }
        assertEquals(HOST + "cards/fr-home.png", said(PAGES.get("index.html"), "og:image"));
        assertEquals(HOST + "cards/fr-claims.png", said(PAGES.get("dires/a1-feu-rallume.html"), "og:image"));
        assertEquals(HOST + "cards/en-claims.png", said(PAGES.get("en/sayings/a1-feu-rallume.html"), "og:image"));
        assertEquals(HOST + "cards/fr-home.png", said(PAGES.get("methode.html"), "og:image"));
    }

    private static String said(Document page, String property) {
        Element meta = page.selectFirst("meta[property=" + property + "]");
        return meta == null ? "" : meta.attr("content");
    }
}
