package sourcier.render;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Edition;
import sourcier.model.Entry;

/** Which page comes before and after another in a reader's way through the entries of one type. */
final class Neighbours {
    private final Map<Entry, Entry> previous = new IdentityHashMap<>();
    private final Map<Entry, Entry> next = new IdentityHashMap<>();

    /** Those of the claims, the equipment and the questions, each in the order of the edition. */
    Neighbours(Edition edition) {
        for (List<? extends Entry> entries : List.of(edition.claims(), edition.equipment(), edition.questions())) {
            for (int i = 1; i < entries.size(); i++) {
                previous.put(entries.get(i), entries.get(i - 1));
                next.put(entries.get(i - 1), entries.get(i));
            }
        }
    }

    /** Null for the first. */
    Entry previous(Entry entry) {
        return previous.get(entry);
    }

    /** Null for the last. */
    Entry next(Entry entry) {
        return next.get(entry);
    }
}
