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
    private final SchemaValidator validator;
    private final Diagnostics diagnostics;
    private final List<Body> bodies = new ArrayList<>();
    private final Map<String, YamlValue.Mapping> keys = new HashMap<>();
    private final Map<String, EntryType> misplaced = new HashMap<>();

    EntryReader(SchemaValidator validator, Diagnostics diagnostics) {
        this.validator = validator;
        this.diagnostics = diagnostics;
    }

    /** The entry, or null if the file has a mistake that leaves no entry; it is then reported. */
    Entry read(ParsedFile parts, EntryType type, String id, Set<String> takenIds) {
        if (!parts.report(diagnostics)) {
            return null;
        }
        SourceFile file = parts.file();
        bodies.add(parts.body());
        EntryType fits = FolderFit.better(type, parts.keys().entries().keySet(), validator);
        if (fits != null) {
            misplaced.put(file.path(), fits);
            diagnostics.report(Diagnostic.of(Code.FIL_016, file.span(0, 0), fits.key(), type.key())
                    .suggest(FolderFit.path(file.path(), fits)));
            return null;
        }
        checkType(parts.keys(), type);
        checkId(parts.keys(), id, takenIds);
        boolean valid = validator.validate(parts.keys(), type.key(), diagnostics);
        if (!valid) {
            DateValues.check(parts.keys(), diagnostics);
            return null;
        }
        long before = diagnostics.sorted().size();
        Entry entry = EntryMapper.map(type, id, new Fields(parts.keys(), diagnostics), parts.body());
        if (diagnostics.sorted().size() != before) {
            return null;
        }
        keys.put(file.path(), parts.keys());
        return entry;
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

    private void checkType(YamlValue.Mapping keys, EntryType type) {
        if (keys.get("type") instanceof YamlValue.Scalar written && !written.text().equals(type.key())) {
            List<String> types = Arrays.stream(EntryType.values()).map(EntryType::key).toList();
            diagnostics.report(Diagnostic.of(Code.FIL_004, written.span(), written.text(), "case.key")
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
