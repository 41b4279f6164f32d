package sourcier.parse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Language;
import sourcier.model.Places;
import sourcier.model.Source;
import sourcier.model.SourceKind;
import sourcier.parse.yaml.YamlParser;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.SourceFile;

/** Reads the lists in {@code data/}: sources and languages. */
final class DataReader {
    private final FileReader files;
    private final SchemaValidator validator;
    private final Diagnostics diagnostics;
    private final Set<String> sourceIds = new LinkedHashSet<>();

    DataReader(FileReader files, SchemaValidator validator, Diagnostics diagnostics) {
        this.files = files;
        this.validator = validator;
        this.diagnostics = diagnostics;
    }

    /** The sources by id, in the order of the file. */
    Map<String, Source> sources(Path file) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (YamlValue.Mapping item : items(file)) {
            boolean valid = validator.validate(item, "source", diagnostics);
            if (item.get("id") instanceof YamlValue.Scalar id) {
                boolean first = sourceIds.add(id.text());
                if (!first) {
                    diagnostics.report(Code.FIL_005, id.span(), id.text(), "another source");
                } else if (valid) {
                    sources.put(id.text(), source(new Fields(item, diagnostics), PlacesReader.read(item)));
                }
            }
        }
        return sources;
    }

    /** Every id met, also of sources with a mistake. */
    Set<String> sourceIds() {
        return sourceIds;
    }

    /** The languages, the reference first; there must be one, so a file without any counts as empty. */
    List<Language> languages(Path file) {
        List<Language> languages = new ArrayList<>();
        int before = diagnostics.sorted().size();
        List<YamlValue.Mapping> items = items(file);
        if (items.isEmpty() && diagnostics.sorted().size() == before) {
            diagnostics.report(Code.FIL_003, SourceFile.of(files.relative(file), "").span(0, 0));
        }
        for (YamlValue.Mapping item : items) {
            if (validator.validate(item, "language", diagnostics)) {
                Fields fields = new Fields(item, diagnostics);
                languages.add(new Language(fields.text("tag"), fields.text("name"), fields.text("path")));
            }
        }
        return languages;
    }

    private List<YamlValue.Mapping> items(Path path) {
        SourceFile file = files.read(path);
        if (file == null) {
            return List.of();
        }
        YamlValue value = YamlParser.parse(file, 0, file.text().length(), diagnostics);
        List<YamlValue.Mapping> items = new ArrayList<>();
        if (value instanceof YamlValue.Sequence sequence) {
            for (YamlValue item : sequence.items()) {
                if (item instanceof YamlValue.Mapping mapping) {
                    items.add(mapping);
                } else {
                    diagnostics.report(Code.FRM_005, item.span(), "each item", "a group of keys");
                }
            }
        } else if (value != null) {
            diagnostics.report(Code.FRM_005, file.span(0, 0), "the file", "a list");
        }
        return items;
    }

    private static Source source(Fields fields, Places places) {
        Fields archive = fields.group("archive");
        return new Source(fields.text("id"), fields.text("publisher"), fields.text("title"),
                fields.text("describes"), fields.date("date"), fields.text("lang"), fields.text("url"),
                archive == null ? null : new Source.Archive(archive.text("url"), archive.date("date")),
                fields.keyed("kind", SourceKind.class), fields.ref("derived_from"), fields.text("reliability"),
                fields.texts("caveats"), places);
    }
}
