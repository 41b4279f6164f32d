package sourcier.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Entry;
import sourcier.model.Language;
import sourcier.model.PinnedTexts;
import sourcier.model.Translation;
import sourcier.parse.yaml.YamlValue;

/** Reads files of the other languages: they carry words, the facts are those of the file at the same place in the reference language. */
final class TranslationReader {
    private static final String SCHEMA = "translation";
    private static final Set<String> WORDS =
            Set.of("title", "slug", "summary", "standing_reason", "settled_by", "life", "not_found", "earlier_answers");
    private final SchemaValidator validator;
    private final Diagnostics diagnostics;
    private final List<Body> bodies = new ArrayList<>();
    private final Map<String, Words> words = new HashMap<>();

    /** What the file of a translation says. */
    private record Words(YamlValue.Mapping keys, Body body) {}

    TranslationReader(SchemaValidator validator, Diagnostics diagnostics) {
        this.validator = validator;
        this.diagnostics = diagnostics;
    }

    /** Reads the words of one file and keeps them by its path; what is wrong is reported. */
    void read(ParsedFile parts, String type) {
        if (!parts.report(diagnostics)) {
            return;
        }
        bodies.add(parts.body());
        if (validator.validate(withoutFacts(parts.keys(), type), SCHEMA, diagnostics)) {
            words.put(parts.file().path(), new Words(parts.keys(), parts.body()));
        }
    }

    /** A fact in a translation is reported once, as that, and not as a key that nobody knows. */
    private YamlValue.Mapping withoutFacts(YamlValue.Mapping keys, String type) {
        Set<String> own = validator.keys(SCHEMA);
        Set<String> known = validator.keys(type);
        Map<String, YamlValue.Entry> rest = new LinkedHashMap<>();
        keys.entries().forEach((key, entry) -> {
            if (known.contains(key) && !own.contains(key)) {
                diagnostics.report(Code.LNG_006, entry.keySpan(), key);
            } else {
                rest.put(key, entry);
            }
        });
        return new YamlValue.Mapping(Collections.unmodifiableMap(rest), keys.span());
    }

    /** The Markdown of every translation whose front matter could be found. */
    List<Body> bodies() {
        return bodies;
    }

    /**
     * The translation of an entry.
     *
     * @param entry    the entry in the reference language
     * @param facts    its front matter
     * @param path     where its translation would lie
     * @param texts    what translations were made from
     * @return null if there is none, or none that can be read
     */
    Translation translate(Entry entry, YamlValue.Mapping facts, Language language, String path, PinnedTexts texts) {
        Words found = words.get(path);
        if (found == null) {
            return null;
        }
        Fields fields = new Fields(merged(facts, found.keys()), diagnostics);
        Entry translated = EntryMapper.map(entry.type(), entry.id(), fields, found.body());
        return new Translation(language, entry, translated, pinned(found.keys()), texts);
    }

    private static YamlValue.Mapping merged(YamlValue.Mapping facts, YamlValue.Mapping words) {
        Map<String, YamlValue.Entry> all = new LinkedHashMap<>(facts.entries());
        WORDS.stream().filter(words.entries()::containsKey)
                .forEach(key -> all.put(key, laidOver(facts.entries().get(key), words.entries().get(key))));
        if (facts.get("evidence") instanceof YamlValue.Sequence evidence && words.get("notes") instanceof YamlValue.Mapping notes) {
            List<YamlValue> items = evidence.items().stream().map(item -> withNote((YamlValue.Mapping) item, notes)).toList();
            all.put("evidence", new YamlValue.Entry(facts.entries().get("evidence").keySpan(), new YamlValue.Sequence(items, evidence.span())));
        }
        return new YamlValue.Mapping(Collections.unmodifiableMap(all), facts.span());
    }

    /** Words over a value: those of a list item by item, since its items carry facts beside their words. */
    private static YamlValue.Entry laidOver(YamlValue.Entry facts, YamlValue.Entry words) {
        if (facts == null || !(facts.value() instanceof YamlValue.Sequence items) || !(words.value() instanceof YamlValue.Sequence over)) {
            return words;
        }
        List<YamlValue> all = new ArrayList<>(items.items());
        for (int i = 0; i < Math.min(all.size(), over.items().size()); i++) {
            all.set(i, laidOver(all.get(i), over.items().get(i)));
        }
        return new YamlValue.Entry(words.keySpan(), new YamlValue.Sequence(all, over.span()));
    }

    private static YamlValue laidOver(YamlValue facts, YamlValue words) {
        if (!(facts instanceof YamlValue.Mapping group) || !(words instanceof YamlValue.Mapping over)) {
            return words;
        }
        Map<String, YamlValue.Entry> keys = new LinkedHashMap<>(group.entries());
        keys.putAll(over.entries());
        return new YamlValue.Mapping(Collections.unmodifiableMap(keys), over.span());
    }

    private static YamlValue withNote(YamlValue.Mapping item, YamlValue.Mapping notes) {
        String source = item.get("source") instanceof YamlValue.Scalar scalar ? scalar.text() : "";
        if (!notes.entries().containsKey(source)) {
            return item;
        }
        Map<String, YamlValue.Entry> keys = new LinkedHashMap<>(item.entries());
        keys.put("note", notes.entries().get(source));
        return new YamlValue.Mapping(Collections.unmodifiableMap(keys), item.span());
    }

    private static Map<String, String> pinned(YamlValue.Mapping words) {
        Map<String, String> pinned = new HashMap<>();
        if (words.get("pinned") instanceof YamlValue.Mapping pins) {
            pins.entries().forEach((unit, pin) -> pinned.put(unit, ((YamlValue.Scalar) pin.value()).text()));
        }
        return pinned;
    }
}
