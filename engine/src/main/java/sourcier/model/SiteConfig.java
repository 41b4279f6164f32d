package sourcier.model;

import java.util.Map;
import java.util.Objects;

/**
 * The settings of {@code jbake.properties} that concern the site.
 *
 * @param slug       short name, for file names
 * @param version    version of the dossier
 * @param host       address the site is published at, without a slash at the end
 * @param repository address where it is edited, or an empty text
 * @param updated    day of the last change of content, as ISO date
 * @param asOf       day up to which sources were consulted, as ISO date
 * @param templates  template file by document type
 * @param places     where the settings stand, by their whole names, for example {@code site.updated}
 */
public record SiteConfig(
        String slug,
        String version,
        String host,
        String repository,
        String updated,
        String asOf,
        Map<String, String> templates,
        Places places) {
    /** Copies the map; null is refused for the places. */
    public SiteConfig {
        Objects.requireNonNull(places, "places");
        templates = Map.copyOf(templates);
    }
}
