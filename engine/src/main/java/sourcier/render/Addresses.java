package sourcier.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.Page;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.render.data.EntryAddresses;

/**
 * Where everything is in the site. Claims, equipment and questions have pages of their own, in a folder named like their
 * list; events, terms and sources are places on their list.
 *
 * <p>Example: the term {@code kelvin} is at {@code glossaire.html#kelvin}, the claim {@code c01} at
 * {@code affirmations/c01.html}.
 */
public final class Addresses implements EntryAddresses {
    private static final Map<EntryType, String> LISTS = Map.of(
            EntryType.CLAIM, "claims",
            EntryType.EVENT, "timeline",
            EntryType.EQUIPMENT, "equipment-list",
            EntryType.QUESTION, "questions",
            EntryType.TERM, "glossary");
    private static final List<EntryType> WITH_PAGE =
            List.of(EntryType.CLAIM, EntryType.EQUIPMENT, EntryType.QUESTION);

    private final Site site;

    /** The addresses of this site. */
    public Addresses(Site site) {
        this.site = site;
    }

    /** Every page of the site: per edition the pages first, then the entries that have one. */
    public List<SitePage> pages() {
        List<SitePage> pages = new ArrayList<>();
        for (Edition edition : site.editions()) {
            edition.pages().forEach(page -> pages.add(page(edition, page)));
            edition.entries().stream()
                    .filter(entry -> WITH_PAGE.contains(entry.type()))
                    .forEach(entry -> pages.add(page(edition, entry)));
        }
        return pages;
    }

    /** The page of an entry that has one. */
    private SitePage page(Edition edition, Entry entry) {
        String key = entry instanceof Page page ? page.layout() : entry.type().key();
        return new SitePage(edition, entry, path(edition, entry), site.config().templates().get(key));
    }

    @Override
    public String path(Edition edition, Entry entry) {
        if (entry instanceof Page page) {
            return prefix(edition) + page.slug().id() + ".html";
        }
        String list = slug(edition, LISTS.get(entry.type()));
        return prefix(edition) + list
                + (WITH_PAGE.contains(entry.type()) ? "/" + entry.id() + ".html" : ".html#" + entry.id());
    }

    @Override
    public String path(Edition edition, Source source) {
        return prefix(edition) + slug(edition, "sources") + ".html#" + source.id();
    }

    /** The address of the page with this layout, or null if the edition has none. */
    public String path(Edition edition, String layout) {
        Page page = edition.page(layout);
        return page == null ? null : path(edition, page);
    }

    /** The address of the feed of an edition. */
    public String feed(Edition edition) {
        return prefix(edition) + "feed.xml";
    }

    private static String prefix(Edition edition) {
        String folder = edition.language().path();
        return folder.isEmpty() ? "" : folder + "/";
    }

    /** A list page that an edition does not have gives its layout as name, so that its entries still have addresses. */
    private static String slug(Edition edition, String layout) {
        Page page = edition.page(layout);
        return page == null ? layout : page.slug().id();
    }

    /**
     * The way from one page to another place in the site, for use in a link.
     *
     * <p>Example: {@code relative("affirmations/c01.html", "methode.html")} is {@code "../methode.html"}.
     */
    public static String relative(String from, String to) {
        int hash = to.indexOf('#');
        String target = hash < 0 ? to : to.substring(0, hash);
        if (target.equals(from) && hash >= 0) {
            return to.substring(hash);
        }
        String[] fromSteps = from.split("/");
        String[] toSteps = target.split("/");
        int common = 0;
        while (common < fromSteps.length - 1 && common < toSteps.length - 1
                && fromSteps[common].equals(toSteps[common])) {
            common++;
        }
        String up = "../".repeat(fromSteps.length - 1 - common);
        String down = String.join("/", Arrays.copyOfRange(toSteps, common, toSteps.length));
        return up + down + (hash < 0 ? "" : to.substring(hash));
    }
}
