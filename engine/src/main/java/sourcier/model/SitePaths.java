package sourcier.model;

import java.util.Set;

/**
 * Where everything is in the site. Claims, equipment and questions have pages of their own, in a folder named like their list;
 * events, terms and sources are places on their list.
 *
 * <p>Example: the term {@code portee} is at {@code lexique.html#portee}, the claim {@code a1-feu-rallume} at
 * {@code dires/a1-feu-rallume.html}.
 */
public final class SitePaths {
    private static final Set<EntryType> WITHOUT_PAGE = Set.of(EntryType.EVENT, EntryType.TERM);

    private SitePaths() {}

    /** True if entries of this type have a page of their own; the others are places on their list. */
    public static boolean hasPage(EntryType type) {
        return !WITHOUT_PAGE.contains(type);
    }

    /** The page or place of an entry in an edition, relative to the site's root. */
    public static String of(Edition edition, Entry entry) {
        if (entry instanceof Page page) {
            return prefix(edition) + page.slug().id() + ".html";
        }
        String list = slug(edition, entry.type().list());
        return prefix(edition) + list + (hasPage(entry.type()) ? "/" + entry.id() + ".html" : ".html#" + entry.id());
    }

    /** The place of a source in an edition, relative to the site's root. */
    public static String of(Edition edition, Source source) {
        return prefix(edition) + slug(edition, "sources") + ".html#" + source.id();
    }

    /** The folder of an edition in the site with its slash, or an empty text for the one at the root. */
    public static String prefix(Edition edition) {
        String folder = edition.language().path();
        return folder.isEmpty() ? "" : folder + "/";
    }

    /** A list page that an edition does not have gives its layout as name, so that its entries still have addresses. */
    private static String slug(Edition edition, String layout) {
        Page page = edition.page(layout);
        return page == null ? layout : page.slug().id();
    }
}
