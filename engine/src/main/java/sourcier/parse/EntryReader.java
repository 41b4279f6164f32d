package sourcier.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Suggestions;
import sourcier.model.Body;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.SourceFile;

/** Reads one content file: front matter, schema, body, record. */
final class EntryReader {
    private final ReadingMemory memory;
    private final Diagnostics diagnostics;
    private final List<Body> bodies = new ArrayList<>();
    private final Map<String, YamlValue.Mapping> keys = new HashMap<>();
    private final Map<String, EntryType> misplaced = new HashMap<>();

    /**
     * What came of a file.
     *
     * @param entry null if it has a mistake
     * @param fits  the type whose folder the file belongs in; null if it lies there
     */
    private record Outcome(Entry entry, EntryType fits) {}

    EntryReader(ReadingMemory memory, Diagnostics diagnostics) {
        this.memory = memory;
        this.diagnostics = diagnostics;
    }

    /** The entry, or null if the file has a mistake that leaves no entry; it is then reported. */
    Entry read(ParsedFile parts, EntryType type, String id, Set<String> takenIds) {
        if (!parts.report(diagnostics)) {
            return null;
        }
        String path = parts.file().path();
        bodies.add(parts.body());
        Outcome outcome = memory.recall("entry " + path, parts, diagnostics, found -> outcome(parts, type, id, found));
        if (outcome.fits() != null) {
            misplaced.put(path, outcome.fits());
            return null;
        }
        checkId(parts.keys(), id, takenIds);
        if (outcome.entry() != null) {
            keys.put(path, parts.keys());
        }
        return outcome.entry();
    }

    private Outcome outcome(ParsedFile parts, EntryType type, String id, Diagnostics found) {
        EntryType fits = FolderFit.better(type, parts.keys().entries().keySet(), memory.validator());
        if (fits != null) {
            found.report(Diagnostic.of(Code.FIL_016, parts.file().span(0, 0), fits.key(), type.key())
                    .suggest(FolderFit.path(parts.file().path(), fits)));
            return new Outcome(null, fits);
        }
        checkType(parts.keys(), type, found);
        if (!memory.validator().validate(parts.keys(), type.key(), found)) {
            DateValues.check(parts.keys(), found);
            return new Outcome(null, null);
        }
        Diagnostics mapping = new Diagnostics();
        Entry entry = EntryMapper.map(type, id, new Fields(parts.keys(), mapping), parts.body());
        mapping.sorted().forEach(found::report);
        return new Outcome(mapping.sorted().isEmpty() ? entry : null, null);
    }

    /** The Markdown of every entry whose front matter could be found. */
    List<Body> bodies() {
        return bodies;
    }

    /** The type whose folder a file belongs in, or null if it lies there. */
    EntryType misplaced(SourceFile file) {
        return misplaced.get(file.path());
    }

    /** The front matter of an entry that was read without a mistake. */
    YamlValue.Mapping keys(Entry entry) {
        return keys.get(entry.body().file().path());
    }

    private static void checkType(YamlValue.Mapping keys, EntryType type, Diagnostics found) {
        if (keys.get("type") instanceof YamlValue.Scalar written && !written.text().equals(type.key())) {
            List<String> types = Arrays.stream(EntryType.values()).map(EntryType::key).toList();
            found.report(Diagnostic.of(Code.FIL_004, written.span(), written.text(), "case.key")
                    .suggest(types.contains(written.text()) ? type.key() : Suggestions.nearest(written.text(), types)));
        }
    }

    private void checkId(YamlValue.Mapping keys, String id, Set<String> takenIds) {
        if (keys.get("id") instanceof YamlValue.Scalar written && !written.text().equals(id)) {
            Code code = takenIds.contains(written.text()) ? Code.FIL_005 : Code.FRM_009;
            String second = code == Code.FIL_005 ? written.text() + ".md" : id;
            diagnostics.report(code, written.span(), written.text(), second);
        }
    }
}
