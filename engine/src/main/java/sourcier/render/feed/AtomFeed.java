package sourcier.render.feed;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import sourcier.model.Edition;
import sourcier.model.Page;
import sourcier.model.SiteConfig;

/**
 * The changes of an edition as an Atom feed (RFC 4287): {@code feed.xml} in its folder.
 *
 * <p>Ids are tag URIs (RFC 4151) that never change once published: the year in them is that of the change, not of the build.
 */
public final class AtomFeed {
    private final SiteConfig config;
    private final Edition edition;
    private final List<Change> changes;

    /**
     * A dated change.
     *
     * @param date  ISO date
     * @param title what changed, in a few words; plain text
     * @param html  the description; links in it are relative to {@code path}
     * @param path  where the site describes it, relative to the site's root
     */
    public record Change(String date, String title, String html, String path) {}

    private AtomFeed(SiteConfig config, Edition edition, List<Change> changes) {
        this.config = config;
        this.edition = edition;
        this.changes = changes;
    }

    /**
     * The feed in UTF-8.
     *
     * @param config  gives the address, the short name and the day of the last change
     * @param edition the language and the titles
     * @param changes the newest first, also within a day
     */
    public static byte[] of(SiteConfig config, Edition edition, List<Change> changes) {
        return new AtomFeed(config, edition, changes).bytes();
    }

    private byte[] bytes() {
        String tag = edition.language().tag();
        String folder = config.host() + "/" + (edition.language().path().isEmpty() ? "" : edition.language().path() + "/");
        Page page = edition.page("changes");
        XmlText xml = new XmlText().open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", tag)
                .leaf("id", id(firstYear(), ""))
                .leaf("title", title());
        if (page != null) {
            xml.leaf("subtitle", page.title());
        }
        xml.leaf("updated", instant(config.updated()))
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", folder + "feed.xml")
                .empty("link", "rel", "alternate", "type", "text/html", "hreflang", tag, "href", folder + "index.html")
                .open("author").leaf("name", title()).leaf("uri", config.host() + "/").close();
        Map<String, Integer> ordinals = ordinals();
        for (Change change : changes) {
            // Counted down, so that a second change on a day leaves the id of the first one as it was.
            entry(xml, change, ordinals.merge(change.date(), -1, Integer::sum) + 1);
        }
        return xml.close().bytes();
    }

    private void entry(XmlText xml, Change change, int ordinal) {
        String address = config.host() + "/" + change.path();
        String suffix = ordinal == 1 ? "" : "/" + ordinal;
        xml.open("entry")
                .leaf("id", id(year(change.date()), "/" + change.date() + suffix))
                .leaf("title", change.title())
                .leaf("updated", instant(change.date()))
                .empty("link", "rel", "alternate", "type", "text/html", "href", address)
                .leaf("content", change.html(), "type", "html", "xml:base", address)
                .close();
    }

    /** How many changes each day has. */
    private Map<String, Integer> ordinals() {
        Map<String, Integer> ordinals = new HashMap<>();
        changes.forEach(change -> ordinals.merge(change.date(), 1, Integer::sum));
        return ordinals;
    }

    /** The dossier is its own author: a site states no publisher. */
    private String title() {
        Page home = edition.page(Page.HOME);
        return home == null ? config.slug() : home.title();
    }

    private String id(String year, String suffix) {
        String authority = Objects.requireNonNull(URI.create(config.host()).getHost(), "site.host names no host");
        return "tag:%s,%s:%s/%s%s".formatted(
                authority.toLowerCase(Locale.ROOT), year, config.slug(), edition.language().tag(), suffix);
    }

    /** The year of the first change, which stays when others follow. */
    private String firstYear() {
        return changes.stream().map(Change::date).map(AtomFeed::year).min(String::compareTo).orElse(year(config.updated()));
    }

    private static String year(String date) {
        return date.substring(0, 4);
    }

    private static String instant(String date) {
        return date + "T00:00:00Z";
    }
}
