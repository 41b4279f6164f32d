package sourcier.model;

import java.util.Map;
import java.util.Set;

/**
 * Every id there is a file (or a source) for, readable or not. A reference to an entry that is itself broken is not a
 * second mistake, so references are checked against this and not against the {@link Site}.
 *
 * @param entries ids by type, of the reference language
 * @param sources ids of sources
 * @param files   all files of the content, relative to the project, for links between Markdown files
 */
public record Inventory(Map<EntryType, Set<String>> entries, Set<String> sources, Set<String> files) {
    /** Copies the collections. */
    public Inventory {
        entries = Map.copyOf(entries);
        sources = Set.copyOf(sources);
        files = Set.copyOf(files);
    }

    /** The ids of a type; never null. */
    public Set<String> ids(EntryType type) {
        return entries.getOrDefault(type, Set.of());
    }
}
