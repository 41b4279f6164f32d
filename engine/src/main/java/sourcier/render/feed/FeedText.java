package sourcier.render.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import sourcier.model.Edition;
import sourcier.model.Page;
import sourcier.model.SiteConfig;

/**
 * Writes an Atom feed of an edition (RFC 4287).
 *
 * <p>Ids are tag URIs (RFC 4151) that never change once published: the year in them is that of the event, not of the build.
 */
final class FeedText {
    private final SiteConfig config;
    private final Edition edition;

    /**
     * An entry.
     *
     * @param id        see {@link #id}
     * @param title     plain text
     * @param published an instant, or null if it is the same as {@code updated}
     * @param updated   an instant of ISO 8601 in UTC
     * @param html      the content; links in it are relative to {@code path}
     * @param path      where the site tells of it, relative to the site's root
     */
    record Item(String id, String title, String published, String updated, String html, String path) {}

    FeedText(SiteConfig config, Edition edition) {
        this.config = config;
        this.edition = edition;
    }

    /**
     * The feed in UTF-8.
     *
     * @param id       see {@link #id}
     * @param file     its name in the folder of the edition
     * @param title    see {@link #title}, with what tells it from other feeds of the edition
     * @param subtitle what it tells of, or null
     * @param about    the page it goes with, in the folder of the edition
     * @param updated  an instant, not before that of any item
     * @param items    the newest first
     */
    byte[] bytes(String id, String file, String title, String subtitle, String about, String updated, List<Item> items) {
        String tag = edition.language().tag();
        String folder = config.host() + "/" + (edition.language().path().isEmpty() ? "" : edition.language().path() + "/");
        XmlText xml = new XmlText().open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", tag)
                .leaf("id", id)
                .leaf("title", title);
        if (subtitle != null) {
            xml.leaf("subtitle", subtitle);
        }
        xml.leaf("updated", updated)
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", folder + file)
                .empty("link", "rel", "alternate", "type", "text/html", "hreflang", tag, "href", folder + about)
                .open("author").leaf("name", title()).leaf("uri", config.host() + "/").close();
        items.forEach(item -> item(xml, item));
        return xml.close().bytes();
    }

    private void item(XmlText xml, Item item) {
        String address = config.host() + "/" + item.path();
        xml.open("entry").leaf("id", item.id()).leaf("title", item.title());
        if (item.published() != null) {
            xml.leaf("published", item.published());
        }
        xml.leaf("updated", item.updated())
                .empty("link", "rel", "alternate", "type", "text/html", "href", address)
                .leaf("content", item.html(), "type", "html", "xml:base", address)
                .close();
    }

    /** The id of something that happened in a year, for example {@code tag:example.org,2026:lighthouse/fr/2026-01-31}. */
    String id(String year, String suffix) {
        String authority = Objects.requireNonNull(URI.create(config.host()).getHost(), "site.host names no host");
        return "tag:%s,%s:%s/%s%s".formatted(
                authority.toLowerCase(Locale.ROOT), year, config.slug(), edition.language().tag(), suffix);
    }

    /** The dossier is its own author: a site states no publisher. */
    String title() {
        Page home = edition.page(Page.HOME);
        return home == null ? config.slug() : home.title();
    }

    /** The year of an ISO date or instant. */
    static String year(String date) {
        return date.substring(0, 4);
    }

    /** The beginning of a day. */
    static String instant(String date) {
        return date + "T00:00:00Z";
    }
}
