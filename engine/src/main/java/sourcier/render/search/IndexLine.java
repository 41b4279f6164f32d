package sourcier.render.search;

import java.util.List;
import sourcier.model.Entry;
import sourcier.model.Name;
import sourcier.model.Source;

/**
 * A line of the A–Z index. It leads to an entry, or from another name to the entries that have it, or it names a publisher and
 * leads to what that published.
 *
 * @param title   the words it is found by, as they are written
 * @param entry   the entry itself; null for another name or a publisher
 * @param names   its other names, or the name itself, with their languages
 * @param see     the entries that have this other name; empty for other lines
 * @param sources what the publisher published, by date; empty for other lines
 */
public record IndexLine(String title, Entry entry, List<Name> names, List<Entry> see, List<Source> sources) {
    /** Copies the lists. */
    public IndexLine {
        names = List.copyOf(names);
        see = List.copyOf(see);
        sources = List.copyOf(sources);
    }
}
