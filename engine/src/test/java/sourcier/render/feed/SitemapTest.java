package sourcier.render.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import sourcier.render.data.Lighthouse;

class SitemapTest {
    private static Document sitemap() {
        Map<String, String> home = Map.of("gd", "gd/index.html", "en", "index.html", "x-default", "index.html");
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        pages.put("index.html", home);
        pages.put("gd/index.html", home);
        pages.put("a&b.html", Map.of());
        return Xml.parse(Sitemap.of(Lighthouse.config(), pages));
    }

    @Test
    void listsAbsoluteAddressesWithTheDayOfTheLastChange() {
        assertEquals(
                List.of("https://Example.org/light/index.html", "https://Example.org/light/gd/index.html",
                        "https://Example.org/light/a&b.html"),
                Xml.texts(sitemap(), "/urlset/url/loc"));
        assertEquals(List.of("1903-05-06", "1903-05-06", "1903-05-06"), Xml.texts(sitemap(), "/urlset/url/lastmod"));
        assertEquals("http://www.sitemaps.org/schemas/sitemap/0.9", sitemap().getDocumentElement().getNamespaceURI());
    }

    @Test
    void namesEveryEditionOfAPageInAFixedOrder() {
        assertEquals(List.of("en", "gd", "x-default"), Xml.texts(sitemap(), "/urlset/url[1]/link/@hreflang"));
        assertEquals("https://Example.org/light/gd/index.html", Xml.texts(sitemap(), "/urlset/url[1]/link/@href").get(1));
        assertEquals(Xml.texts(sitemap(), "/urlset/url[1]/link/@href"), Xml.texts(sitemap(), "/urlset/url[2]/link/@href"));
        assertEquals(List.of(), Xml.texts(sitemap(), "/urlset/url[3]/link/@href"));
    }

    @Test
    void leadsRobotsToIt() {
        String robots = new String(Robots.of(Lighthouse.config()), StandardCharsets.UTF_8);

        assertEquals("User-agent: *\nAllow: /\n\nSitemap: https://Example.org/light/sitemap.xml\n", robots);
    }
}
