package sourcier.render.feed;

import java.nio.charset.StandardCharsets;
import sourcier.model.SiteConfig;

/** The rules for robots (RFC 9309), which allow everything and name the site map: {@code robots.txt}. */
public final class Robots {
    private Robots() {}

    /** The rules in UTF-8. */
    public static byte[] of(SiteConfig config) {
        return """
                User-agent: *
                Allow: /

                Sitemap: %s/sitemap.xml
                """.formatted(config.host()).getBytes(StandardCharsets.UTF_8);
    }
}
