package sourcier.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import sourcier.parse.yaml.YamlValue;
import sourcier.parse.yaml.YamlValue.Kind;
import sourcier.parse.yaml.YamlValue.Mapping;
import sourcier.parse.yaml.YamlValue.Scalar;
import sourcier.parse.yaml.YamlValue.Sequence;

/**
 * Sees quickly that a value is valid. Nearly all are; only for the others the real validator is needed, and to set it up takes a
 * third of the time of a check.
 *
 * <p>It knows the keywords that our schemas use. What it is not sure of it does not accept, so that the real validator decides:
 * a keyword it does not know, a number in a rare spelling, a word like {@code yes}.
 */
final class QuickSchemas {
    private static final Set<String> ANNOTATIONS = Set.of("$schema", "$id", "$defs", "title", "description");
    private final Map<String, Set<String>> required = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    /** True if the value is certainly valid; false if it is not, or if that is hard to tell. */
    boolean accepts(YamlValue value, String schema) {
        return fits(value, SchemaFiles.read(schema), schema);
    }

    /** The keys that a schema knows at the top level. */
    Set<String> keys(String schema) {
        return entries(at(SchemaFiles.read(schema), "properties")).keySet();
    }

    /** The keys that a schema demands at the top level. */
    Set<String> requiredKeys(String schema) {
        return required.computeIfAbsent(schema, name -> Set.copyOf(texts(at(SchemaFiles.read(name), "required"))));
    }

    /** True if the value fits this schema, which stands in this file. Loops, since streams are slow in a young process. */
    private boolean fits(YamlValue value, YamlValue schema, String file) {
        for (Map.Entry<String, YamlValue.Entry> keyword : entries(schema).entrySet()) {
            if (!fits(value, keyword.getKey(), keyword.getValue().value(), schema, file)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(YamlValue value, String keyword, YamlValue wanted, YamlValue schema, String file) {
        return switch (keyword) {
            case "$ref" -> fitsReference(value, text(wanted), file);
            case "type" -> wanted instanceof Scalar ? isOf(text(wanted), value) : isOfOne(texts(wanted), value);
            case "const" -> same(wanted, value);
            case "enum" -> isAmong(items(wanted), value);
            case "pattern" -> kind(value) == Kind.TEXT && matches(text(wanted), text(value));
            case "minItems" -> items(value).size() >= Integer.parseInt(text(wanted));
            case "items" -> fitAll(items(value), wanted, file);
            case "required" -> entries(value).keySet().containsAll(texts(wanted));
            case "properties" -> fitKeys(value, schema, file);
            case "additionalProperties" -> at(schema, "properties") != null || fitKeys(value, schema, file);
            default -> ANNOTATIONS.contains(keyword);
        };
    }

    private boolean fitAll(List<YamlValue> items, YamlValue schema, String file) {
        for (YamlValue item : items) {
            if (!fits(item, schema, file)) {
                return false;
            }
        }
        return true;
    }

    private boolean fitKeys(YamlValue value, YamlValue schema, String file) {
        YamlValue known = at(schema, "properties");
        YamlValue others = at(schema, "additionalProperties");
        for (Map.Entry<String, YamlValue.Entry> key : entries(value).entrySet()) {
            YamlValue own = at(known, key.getKey());
            YamlValue wanted = own == null ? others : own;
            if (!(wanted instanceof Mapping) || !fits(key.getValue().value(), wanted, file)) {
                return false;
            }
        }
        return true;
    }

    /** A reference names a file, or none for its own, and the path of a schema in it: {@code common.json#/$defs/id}. */
    private boolean fitsReference(YamlValue value, String reference, String from) {
        int hash = reference.indexOf('#');
        String file = hash == 0 ? from : reference.substring(0, hash).replace(".json", "");
        YamlValue schema = SchemaFiles.read(file);
        for (String step : reference.substring(hash + 2).split("/")) {
            schema = at(schema, step);
        }
        return fits(value, schema, file);
    }

    private static boolean isOfOne(List<String> types, YamlValue value) {
        for (String type : types) {
            if (isOf(type, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(String type, YamlValue value) {
        return switch (type) {
            case "object" -> value instanceof Mapping;
            case "array" -> value instanceof Sequence;
            case "string" -> kind(value) == Kind.TEXT;
            case "boolean" -> kind(value) == Kind.BOOLEAN;
            case "integer" -> kind(value) == Kind.NUMBER && text(value).matches("\\d+");
            case "number" -> kind(value) == Kind.NUMBER && text(value).matches("\\d+(\\.\\d+)?");
            default -> false;
        };
    }

    /** As the validator sees it: a pattern is looked for anywhere, so one for the whole text has {@code ^} and {@code $}. */
    private boolean matches(String pattern, String text) {
        Pattern compiled = patterns.computeIfAbsent(pattern, Pattern::compile);
        return pattern.startsWith("^") ? compiled.matcher(text).matches() : compiled.matcher(text).find();
    }

    private static boolean isAmong(List<YamlValue> words, YamlValue value) {
        for (YamlValue word : words) {
            if (same(word, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(YamlValue word, YamlValue value) {
        return kind(word) != null && kind(word) == kind(value) && text(word).equals(text(value));
    }

    private static Kind kind(YamlValue value) {
        return value instanceof Scalar scalar ? scalar.kind() : null;
    }

    private static String text(YamlValue value) {
        return value instanceof Scalar scalar ? scalar.text() : "";
    }

    private static List<String> texts(YamlValue list) {
        return items(list).stream().map(QuickSchemas::text).toList();
    }

    private static List<YamlValue> items(YamlValue value) {
        return value instanceof Sequence list ? list.items() : List.of();
    }

    private static Map<String, YamlValue.Entry> entries(YamlValue value) {
        return value instanceof Mapping group ? group.entries() : Map.of();
    }

    private static YamlValue at(YamlValue value, String key) {
        return value instanceof Mapping group ? group.get(key) : null;
    }
}
