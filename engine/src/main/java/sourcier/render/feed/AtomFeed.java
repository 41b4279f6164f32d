package sourcier.render.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Edition;
import sourcier.model.Page;
import sourcier.model.SiteConfig;

/** The changes of an edition as an Atom feed: {@code feed.xml} in its folder. */
public final class AtomFeed {
    /**
     * A dated change.
     *
     * @param date  ISO date
     * @param title what changed, in a few words; plain text
     * @param html  the description; links in it are relative to {@code path}
     * @param path  where the site describes it, relative to the site's root
     */
    public record Change(String date, String title, String html, String path) {}

    private AtomFeed() {}

    /**
     * The feed in UTF-8.
     *
     * @param config  gives the address, the short name and the day of the last change
     * @param edition the language and the titles
     * @param changes the newest first, also within a day
     */
    public static byte[] of(SiteConfig config, Edition edition, List<Change> changes) {
        FeedText feed = new FeedText(config, edition);
        Page page = edition.page("changes");
        Map<String, Integer> ordinals = new HashMap<>();
        changes.forEach(change -> ordinals.merge(change.date(), 1, Integer::sum));
        List<FeedText.Item> items = new ArrayList<>();
        for (Change change : changes) {
            // Counted down, so that a second change on a day leaves the id of the first one as it was.
            int ordinal = ordinals.merge(change.date(), -1, Integer::sum) + 1;
            String id = feed.id(FeedText.year(change.date()), "/" + change.date() + (ordinal == 1 ? "" : "/" + ordinal));
            items.add(new FeedText.Item(id, change.title(), null, FeedText.instant(change.date()), change.html(), change.path()));
        }
        // The year of the first change stays when others follow.
        String year = changes.stream().map(Change::date).map(FeedText::year).min(String::compareTo)
                .orElse(FeedText.year(config.updated()));
        return feed.bytes(feed.id(year, ""), "feed.xml", feed.title(), page == null ? null : page.title(), "index.html",
                FeedText.instant(config.updated()), items);
    }
}
