package sourcier.parse;

import java.util.Set;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.source.SourceFile;

/** Reads earlier versions of content files, as they stand in Git. */
public final class PastEntries {
    private final ReadingMemory memory = new ReadingMemory();

    /**
     * The entry that a file was at some time.
     *
     * @param path where it lay in the project, for example {@code content/fr/claims/lamp-lit.md}
     * @param text the whole file
     * @return null if it is no file of an entry, or one that the reader of today would refuse
     */
    public Entry read(String path, String text) {
        String[] steps = path.split("/");
        EntryType type = Placement.type(steps);
        String name = steps[steps.length - 1];
        String id = name.replaceFirst("\\.md$", "");
        if (type == null || !name.endsWith(".md") || !Placement.isLegal(id) || text.isBlank()) {
            return null;
        }
        Diagnostics unheard = new Diagnostics();
        return new EntryReader(memory, unheard).read(ParsedFile.of(SourceFile.of(path, text)), type, id, Set.of());
    }
}
