package sourcier.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Language;
import sourcier.model.Places;
import sourcier.model.RecordedCheck;
import sourcier.model.Ref;
import sourcier.model.Source;
import sourcier.model.SourceKind;
import sourcier.model.edtf.Edtf;
import sourcier.parse.yaml.YamlParser;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** Reads the lists in {@code data/}: sources, languages, recorded checks. */
final class DataReader {
    private final SchemaValidator validator;
    private final Diagnostics diagnostics;
    private final Map<String, Span> firstPlaces = new LinkedHashMap<>();

    DataReader(SchemaValidator validator, Diagnostics diagnostics) {
        this.validator = validator;
        this.diagnostics = diagnostics;
    }

    /** The sources by id, in the order of the file. */
    Map<String, Source> sources(SourceFile file) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (YamlValue.Mapping item : items(file)) {
            boolean valid = validator.validate(item, "source", diagnostics);
            if (!valid) {
                DateValues.check(item, diagnostics);
            }
            if (item.get("id") instanceof YamlValue.Scalar id) {
                Span other = firstPlaces.putIfAbsent(id.text(), id.span());
                if (other != null) {
                    diagnostics.report(Code.FIL_005, id.span(), id.text(), place(other));
                } else if (valid) {
                    sources.put(id.text(), source(new Fields(item, diagnostics), PlacesReader.read(item)));
                }
            }
        }
        return sources;
    }

    /** Every id met, also of sources with a mistake. */
    Set<String> sourceIds() {
        return firstPlaces.keySet();
    }

    /** The languages, the reference first; there must be one, so a file without any counts as empty. */
    List<Language> languages(SourceFile file) {
        List<Language> languages = new ArrayList<>();
        int before = diagnostics.sorted().size();
        List<YamlValue.Mapping> items = items(file);
        if (file != null && items.isEmpty() && diagnostics.sorted().size() == before) {
            diagnostics.report(Code.FIL_003, SourceFile.of(file.path(), "").span(0, 0));
        }
        Map<String, Span> tags = new LinkedHashMap<>();
        Map<String, Span> paths = new LinkedHashMap<>();
        for (YamlValue.Mapping item : items) {
            if (validator.validate(item, "language", diagnostics)) {
                Fields fields = new Fields(item, diagnostics);
                Ref tag = fields.ref("tag");
                Ref folder = fields.ref("path");
                Span other = tags.putIfAbsent(tag.id(), tag.span());
                if (other != null) {
                    diagnostics.report(Code.FIL_005, tag.span(), tag.id(), place(other));
                } else if (paths.putIfAbsent(folder.id(), folder.span()) != null) {
                    diagnostics.report(Code.CFG_005, folder.span(), "path", folder.id(), "form.path");
                } else {
                    languages.add(new Language(tag.id(), fields.text("name"), folder.id()));
                }
            }
        }
        if (!languages.isEmpty() && languages.size() == items.size() && !paths.containsKey("")) {
            diagnostics.report(Code.CFG_005, paths.get(languages.get(0).path()), "path", languages.get(0).path(), "form.root");
        }
        return languages;
    }

    /** What the test suite recorded; a result with a mistake is reported and left out. */
    List<RecordedCheck> checks(SourceFile file) {
        List<RecordedCheck> checks = new ArrayList<>();
        for (YamlValue.Mapping item : items(file)) {
            if (validator.validate(item, "check", diagnostics)) {
                Fields fields = new Fields(item, diagnostics);
                Edtf on = fields.date("on");
                if (on != null) {
                    checks.add(new RecordedCheck(fields.text("id"), fields.text("tool"), fields.text("release"),
                            fields.text("of"), on, fields.number("checked"), fields.number("found"), fields.number("most"),
                            fields.number("limit")));
                }
            }
        }
        return checks;
    }

    private static String place(Span span) {
        return span.file().path() + ":" + span.line();
    }

    private List<YamlValue.Mapping> items(SourceFile file) {
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
                    diagnostics.report(Code.FRM_005, SchemaFindings.firstLine(item), "part.item", "form.group", "advice.group");
                }
            }
        } else if (value != null) {
            diagnostics.report(Code.FRM_005, SchemaFindings.firstLine(value), "part.file", "form.list", "advice.list");
        }
        return items;
    }

    private static Source source(Fields fields, Places places) {
        Fields archive = fields.group("archive");
        return new Source(fields.text("id"), fields.text("publisher"), fields.text("title"),
                fields.text("describes"), fields.date("date"), fields.text("lang"), fields.text("url"),
                archive == null ? null : new Source.Archive(archive.text("url"), archive.date("date")),
                fields.keyed("kind", SourceKind.class), fields.ref("derived_from"), fields.text("reliability"),
                fields.texts("caveats"), translations(fields), places);
    }

    private static Map<String, Source.Words> translations(Fields fields) {
        Map<String, Source.Words> translations = new LinkedHashMap<>();
        Fields languages = fields.group("translations");
        if (languages != null) {
            for (String language : languages.keys()) {
                Fields words = languages.group(language);
                translations.put(language, new Source.Words(words.text("publisher"), words.text("describes")));
            }
        }
        return translations;
    }
}
