package sourcier.parse;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Edit;
import sourcier.diagnostic.Suggestions;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.Span;
import tools.jackson.databind.JsonNode;

/** Says in the words of an editor, and at the right place, what a schema validator says of one value. */
final class SchemaFindings {
    private static final int NEAR = 2;
    private final YamlValue root;
    private final List<Error> errors;

    SchemaFindings(YamlValue root, List<Error> errors) {
        this.root = root;
        this.errors = errors;
    }

    /**
     * The finding for an error.
     *
     * @param owner the schema object that holds the failed keyword
     * @param items what that schema says of the items of a list, or an empty object
     */
    Diagnostic of(Error error, JsonNode owner, JsonNode items) {
        List<String> path = path(error);
        YamlValue value = at(path);
        String key = lastName(path);
        String whole = value.span().file().path().endsWith(".md") ? "part.head" : "part.item";
        String part = key.isEmpty() ? whole : "`" + key + "`";
        String definition = definition(error);
        String keyword = error.getKeyword();
        if (keyword.equals("additionalProperties")) {
            return unknownKey(error.getProperty(), (YamlValue.Mapping) value, keys(owner));
        }
        if (keyword.equals("required")) {
            return Diagnostic.of(Code.FRM_004, firstLine(value), error.getProperty(), part);
        }
        boolean word = keyword.equals("enum") || keyword.equals("const");
        String form = word ? "form.word" : definition.equals("edtf") ? "form.date" : form(error);
        if (value instanceof YamlValue.Scalar scalar && scalar.kind() == YamlValue.Kind.NULL) {
            Span at = value.span().length() == 0 && !path.isEmpty() ? keySpan(path) : value.span();
            return Diagnostic.of(Code.FRM_005, at, part, form, "advice.empty");
        }
        if (keyword.equals("type") || word && !(value instanceof YamlValue.Scalar)) {
            return ValueRepair.of(value, form, items.path("type").asString("").equals("object"))
                    .addTo(Diagnostic.of(Code.FRM_005, firstLine(value), part, form, "advice." + form.substring("form.".length())));
        }
        return word ? unknownWord(text(value), value.span(), key, words(owner))
                : Diagnostic.of(Code.FRM_008, value.span(), text(value), key, "form." + (keyword.equals("minItems") ? "list" : definition))
                        .suggest(ValueRepair.spelling(definition, text(value)));
    }

    /** True for a missing key that stands there under another name; the unknown key with its suggestion says it all. */
    boolean isMisspelt(Error missing, List<String> allowed) {
        return missing.getKeyword().equals("required") && errors.stream()
                .filter(other -> other.getKeyword().equals("additionalProperties"))
                .filter(other -> other.getInstanceLocation().equals(missing.getInstanceLocation()))
                .map(other -> meantKey(other.getProperty(), allowed))
                .anyMatch(meant -> meant != null && missing.getProperty().equals(meant.split(":")[0]));
    }

    /** True if something stands where the error is: a single value that is not empty. */
    boolean isWritten(Error error) {
        return at(path(error)) instanceof YamlValue.Scalar scalar && scalar.kind() != YamlValue.Kind.NULL;
    }

    /** The keys that make sense in a group; `type` and `id` may be written but need not be. */
    static List<String> keys(JsonNode owner) {
        List<String> keys = new ArrayList<>(new TreeSet<>(owner.path("properties").propertyNames()));
        // The item of a register is named by its `id`, an entry by its file.
        boolean named = owner.path("required").valueStream().anyMatch(key -> key.asString().equals("id"));
        keys.removeAll(named ? List.of("type") : List.of("type", "id"));
        return keys;
    }

    private static Diagnostic unknownKey(String key, YamlValue.Mapping mapping, List<String> allowed) {
        Span span = mapping.entries().get(key).keySpan();
        int colon = key.indexOf(':');
        if (colon > 0 && allowed.contains(key.substring(0, colon))) {
            Span place = span.file().span(span.file().offset(span) + colon, 1);
            Span behind = span.file().span(span.file().offset(span) + colon + 1, 0);
            return Diagnostic.of(Code.FRM_002, place, "colon-space", "colon-space.help")
                    .suggest(meantKey(key, allowed))
                    .repair(List.of(new Edit(behind, " ")));
        }
        String meant = meantKey(key, allowed);
        Diagnostic found = Diagnostic.of(Code.FRM_003, span, key, list(allowed)).suggest(meant);
        boolean safe = allowed.contains(meant) && !mapping.entries().containsKey(meant) && Suggestions.distance(key, meant) <= NEAR
                && allowed.stream().filter(other -> Suggestions.distance(key, other) <= Suggestions.distance(key, meant)).count() == 1;
        return safe ? found.repair(List.of(new Edit(span, meant))) : found;
    }

    private static String meantKey(String key, List<String> allowed) {
        // Within braces YAML takes `verdict confirms` and `verdict:confirms` for a key.
        String[] words = key.split("[\\s=:]+", 2);
        if (words.length == 2 && allowed.contains(words[0])) {
            return words[0] + ": " + words[1];
        }
        String nearest = Suggestions.nearest(key, allowed);
        return nearest == null ? SchemaWords.english(key, allowed) : nearest;
    }

    private static Diagnostic unknownWord(String written, Span span, String key, List<String> allowed) {
        String nearest = Suggestions.nearest(written.toLowerCase(Locale.ROOT), allowed);
        return Diagnostic.of(Code.FRM_006, span, written, key, list(allowed))
                .suggest(nearest == null ? SchemaWords.english(written, allowed) : nearest);
    }

    private static List<String> words(JsonNode owner) {
        return owner.has("enum") ? owner.path("enum").valueStream().map(JsonNode::asString).toList()
                : List.of(owner.path("const").asString());
    }

    private static String list(List<String> words) {
        return "`" + String.join("`, `", words) + "`";
    }

    /** What form the failed keyword asks for: a name under {@code $defs}, or else the key it belongs to. */
    private static String definition(Error error) {
        List<String> steps = Arrays.asList(error.getSchemaLocation().toString().replaceFirst(".*#/", "").split("/"));
        int defs = steps.indexOf("$defs");
        return defs >= 0 ? steps.get(defs + 1) : steps.subList(0, steps.size() - 1).stream()
                .filter(step -> !step.matches("properties|items")).reduce((outer, inner) -> inner).orElse("");
    }

    private static String form(Error error) {
        String types = error.getArguments().length > 1 ? String.valueOf(error.getArguments()[1]) : "";
        return types.contains("array") ? "form.list"
                : types.contains("object") ? "form.group"
                : types.contains("boolean") ? "form.boolean"
                : types.contains("number") && !types.contains("string") ? "form.number"
                : types.contains("integer") ? "form.id"
                : "form.text";
    }

    private static List<String> path(Error error) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            path.add(String.valueOf(error.getInstanceLocation().getElement(i)));
        }
        return path;
    }

    private static String lastName(List<String> path) {
        return path.stream().filter(step -> !step.matches("\\d+")).reduce((first, second) -> second).orElse("");
    }

    private YamlValue at(List<String> path) {
        YamlValue value = root;
        for (String step : path) {
            value = value instanceof YamlValue.Mapping mapping
                    ? mapping.get(step)
                    : ((YamlValue.Sequence) value).items().get(Integer.parseInt(step));
        }
        return value;
    }

    private Span keySpan(List<String> path) {
        return at(path.subList(0, path.size() - 1)) instanceof YamlValue.Mapping group
                ? group.entries().get(path.get(path.size() - 1)).keySpan() : at(path).span();
    }

    private static String text(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar ? scalar.text() : value.span().text();
    }

    /** Of a group of several lines, its first; a missing key has no place of its own. */
    static Span firstLine(YamlValue value) {
        Span span = value.span();
        int rest = span.file().line(span.line()).length() - span.column() + 1;
        return new Span(span.file(), span.line(), span.column(), Math.max(1, Math.min(span.length(), rest)));
    }
}
