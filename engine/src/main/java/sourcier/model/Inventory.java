package sourcier.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.source.SourceFile;

/**
 * What lies in the project, readable or not. A reference to an entry that is itself broken is not a second mistake, so
 * references are checked against this and not against the {@link Site}.
 *
 * @param entries ids by type, of the reference language
 * @param sources ids of sources
 * @param files   all files below {@code content/}, relative to the project, also those that are no entries
 * @param data    all files below {@code data/}, relative to the project
 * @param assets  all files below {@code assets/}, relative to the project
 * @param texts   settings, data and entries whose bytes could be read, in the order of reading
 * @param designs templates, stylesheets and scripts: what may name an asset beside the texts
 * @param bodies  the Markdown of every entry whose front matter could be found, also where a key is wrong
 */
public record Inventory(
        Map<EntryType, Set<String>> entries,
        Set<String> sources,
        Set<String> files,
        Set<String> data,
        Set<String> assets,
        List<SourceFile> texts,
        List<SourceFile> designs,
        List<Body> bodies) {
    /** Copies the collections. */
    public Inventory {
        entries = Map.copyOf(entries);
        sources = Set.copyOf(sources);
        files = Set.copyOf(files);
        data = Set.copyOf(data);
        assets = Set.copyOf(assets);
        texts = List.copyOf(texts);
        designs = List.copyOf(designs);
        bodies = List.copyOf(bodies);
    }

    /** The ids of a type; never null. */
    public Set<String> ids(EntryType type) {
        return entries.getOrDefault(type, Set.of());
    }
}
