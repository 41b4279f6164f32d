package sourcier.render.feed;

import java.util.Map;
import java.util.TreeMap;
import sourcier.model.SiteConfig;

/** The site map (sitemaps.org) with the counterparts of each page in other languages: {@code sitemap.xml}. */
public final class Sitemap {
    private Sitemap() {}

    /**
     * The site map in UTF-8.
     *
     * @param config gives the address and the day of the last change
     * @param pages  path of each page, in the order of the map, to its paths by language tag: its own and those of its
     *               counterparts, and that for all others as {@code x-default}; empty for a page in one language only
     */
    public static byte[] of(SiteConfig config, Map<String, Map<String, String>> pages) {
        XmlText xml = new XmlText().open("urlset",
                "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        pages.forEach((path, editions) -> {
            xml.open("url")
                    .leaf("loc", config.host() + "/" + path)
                    .leaf("lastmod", config.updated());
            // Sorted, because the order of an unmodifiable map differs from run to run.
            new TreeMap<>(editions).forEach((tag, other) -> xml.empty("xhtml:link",
                    "rel", "alternate", "hreflang", tag, "href", config.host() + "/" + other));
            xml.close();
        });
        return xml.close().bytes();
    }
}
