package sourcier.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<SitePage> pages;
    private final Map<String, List<SitePage>> counterparts = new HashMap<>();

    /** The addresses of this site. */
    public Addresses(Site site) {
        this.site = site;
        this.pages = List.copyOf(allPages());
        pages.forEach(page -> counterparts.computeIfAbsent(key(page.entry()), key -> new ArrayList<>()).add(page));
    }

    /** Every page of the site: per edition the pages first, then the entries that have one. */
    public List<SitePage> pages() {
        return pages;
    }

    /** The pages of one entry in all editions, this page among them, in the order of the languages. */
    public List<SitePage> counterparts(SitePage page) {
        return counterparts.get(key(page.entry()));
    }

    /**
     * The path of a page in each edition by language tag, and as {@code x-default} that for readers of any other language: the
     * edition in the reference language. Empty if the page exists in one language only, and for the error page, which stands
     * at no address of its own.
     */
    public Map<String, String> alternates(SitePage page) {
        List<SitePage> all = counterparts(page);
        Map<String, String> alternates = new LinkedHashMap<>();
        if (all.size() > 1 && !page.isErrorPage()) {
            all.forEach(other -> alternates.put(other.edition().language().tag(), other.path()));
            alternates.put("x-default", all.get(0).path());
        }
        return alternates;
    }

    private static String key(Entry entry) {
        return entry.type() + "/" + entry.id();
    }

    private List<SitePage> allPages() {
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
     * <p>Example: {@code relative("dires/a1-feu-rallume.html", "methode.html")} is {@code "../methode.html"}.
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
