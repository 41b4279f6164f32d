package sourcier.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Page;
import sourcier.model.Site;
import sourcier.model.SitePaths;
import sourcier.model.Source;
import sourcier.render.data.EntryAddresses;
import sourcier.render.feed.AnswersFeed;

/** The pages of the site and the ways between them; where each entry is, is said by {@link SitePaths}. */
public final class Addresses implements EntryAddresses {
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
                    .filter(entry -> !(entry instanceof Page) && SitePaths.hasPage(entry.type()))
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
        return SitePaths.of(edition, entry);
    }

    @Override
    public String path(Edition edition, Source source) {
        return SitePaths.of(edition, source);
    }

    /** The address of the page with this layout, or null if the edition has none. */
    public String path(Edition edition, String layout) {
        Page page = edition.page(layout);
        return page == null ? null : path(edition, page);
    }

    /** The address of the feed of an edition. */
    public String feed(Edition edition) {
        return SitePaths.prefix(edition) + "feed.xml";
    }

    /** The address of the feed of answered questions of an edition, or null if the edition has no page of questions. */
    public String answers(Edition edition) {
        return edition.page("questions") == null || edition.questions().isEmpty() ? null
                : SitePaths.prefix(edition) + AnswersFeed.FILE;
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
