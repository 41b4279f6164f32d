package sourcier.render;

import java.util.List;
import sourcier.model.Edition;
import sourcier.model.Page;

/**
 * A change of the dossier as its page of changes is headed by it, for a list of links to that page, where its day is its anchor.
 *
 * @param day   ISO date
 * @param title what has changed, in a few words
 */
public record LatestChange(String day, String title) {
    /** A few: what has changed before is told by the page itself. */
    private static final int SHOWN = 3;

    /** The latest changes of an edition, newest first, as its page has them; empty if it has no such page. */
    static List<LatestChange> of(Edition edition) {
        Page changes = edition.page("changes");
        if (changes == null) {
            return List.of();
        }
        return changes.body().outline().sections().stream().limit(SHOWN).map(section -> {
            String[] words = section.text().split(" ", 2);
            return new LatestChange(words[0], words[1]);
        }).toList();
    }
}
