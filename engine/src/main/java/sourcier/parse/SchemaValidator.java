package sourcier.parse;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Suggestions;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks YAML against the JSON Schema of its type and turns what the validator says into findings at the right place.
 *
 * <p>The schemas in {@code schema/} are the one definition of the content; this class knows none of their keys.
 */
public final class SchemaValidator {
    private static final String BASE = "https://sourcier.invalid/schema/";
    private final ObjectMapper mapper = JsonMapper.shared();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(resolvers -> resolvers.mapPrefix(BASE, "classpath:schema/")));
    private final Map<String, Schema> schemas = new HashMap<>();

    /**
     * Reports every deviation of a value from a schema.
     *
     * @param value  the value; its places are used for the findings
     * @param schema name of the schema without {@code .json}, for example {@code claim}
     * @return true if the value is valid
     */
    public boolean validate(YamlValue value, String schema, Diagnostics diagnostics) {
        List<Error> errors = schemas.computeIfAbsent(schema, this::load).validate(YamlJson.convert(value, mapper));
        for (Error error : errors) {
            if (!isMisspelt(error, errors)) {
                diagnostics.report(diagnostic(error, value));
            }
        }
        return errors.isEmpty();
    }

    private Schema load(String name) {
        return registry.getSchema(SchemaLocation.of(BASE + name + ".json"));
    }

    /** True for a missing key that stands there under another name; the unknown key with its suggestion says it all. */
    private boolean isMisspelt(Error missing, List<Error> errors) {
        return missing.getKeyword().equals("required") && errors.stream()
                .filter(other -> other.getKeyword().equals("additionalProperties"))
                .filter(other -> other.getInstanceLocation().equals(missing.getInstanceLocation()))
                .anyMatch(other -> missing.getProperty().equals(Suggestions.nearest(other.getProperty(), allowed(other))));
    }

    private Diagnostic diagnostic(Error error, YamlValue root) {
        List<String> path = path(error);
        YamlValue value = at(root, path);
        String key = path.isEmpty() ? "" : lastName(path);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, (YamlValue.Mapping) value);
            case "required" -> Diagnostic.of(Code.FRM_004, firstLine(value), error.getProperty());
            case "type" -> Diagnostic.of(Code.FRM_005, value.span(), "`" + key + "`", words(error));
            case "enum", "const" -> unknownValue(error, value, key);
            default -> Diagnostic.of(Code.FRM_008, value.span(), text(value), key, description(error));
        };
    }

    private Diagnostic unknownKey(Error error, YamlValue.Mapping mapping) {
        String key = error.getProperty();
        List<String> allowed = allowed(error);
        Span span = mapping.entries().get(key).keySpan();
        return Diagnostic.of(Code.FRM_003, span, key, "`" + String.join("`, `", allowed) + "`")
                .suggest(Suggestions.nearest(key, allowed));
    }

    /** The keys that make sense where the unknown key stands; `type` and `id` may be written but need not be. */
    private List<String> allowed(Error error) {
        List<String> allowed = new ArrayList<>(new TreeSet<>(owner(error).path("properties").propertyNames()));
        allowed.removeAll(List.of("type", "id"));
        return allowed;
    }

    private Diagnostic unknownValue(Error error, YamlValue value, String key) {
        JsonNode allowed = owner(error).path(error.getKeyword());
        List<String> values = new ArrayList<>();
        if (allowed.isArray()) {
            allowed.forEach(item -> values.add(item.asString()));
        } else {
            values.add(allowed.asString());
        }
        return Diagnostic.of(Code.FRM_006, value.span(), text(value), key, "`" + String.join("`, `", values) + "`")
                .suggest(Suggestions.nearest(text(value), values));
    }

    /** What the schema says of the value, or of the list or group it belongs to. */
    private String description(Error error) {
        return owners(error).stream().map(node -> node.path("description").asString("")).filter(text -> !text.isEmpty())
                .reduce((outer, inner) -> inner).orElse("");
    }

    /** The schema object that holds the failed keyword. */
    private JsonNode owner(Error error) {
        List<JsonNode> owners = owners(error);
        return owners.get(owners.size() - 1);
    }

    /** The schema objects around the failed keyword, the outermost first. */
    private List<JsonNode> owners(Error error) {
        String location = error.getSchemaLocation().toString();
        String file = location.substring(BASE.length(), location.indexOf(".json"));
        JsonNode node = schemas.computeIfAbsent(file, this::load).getSchemaNode();
        List<JsonNode> owners = new ArrayList<>(List.of(node));
        String[] steps = location.substring(location.indexOf('#') + 1).split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            String step = steps[i].replace("~1", "/").replace("~0", "~");
            if (!step.isEmpty()) {
                node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
                owners.add(node);
            }
        }
        return owners;
    }

    private static String words(Error error) {
        String types = String.valueOf(error.getArguments().length > 1 ? error.getArguments()[1] : "");
        return types.contains("array") ? "a list"
                : types.contains("object") ? "a group of keys"
                : types.contains("boolean") ? "`true` or `false`"
                : types.contains("number") && !types.contains("string") ? "a number"
                : "a text";
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

    private static YamlValue at(YamlValue root, List<String> path) {
        YamlValue value = root;
        for (String step : path) {
            value = value instanceof YamlValue.Mapping mapping
                    ? mapping.get(step)
                    : ((YamlValue.Sequence) value).items().get(Integer.parseInt(step));
        }
        return value;
    }

    private static String text(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar ? scalar.text() : "…";
    }

    /** A missing key has no place of its own; the first line of the group it belongs to stands for it. */
    private static Span firstLine(YamlValue value) {
        Span span = value.span();
        int rest = span.file().line(span.line()).length() - span.column() + 1;
        return new Span(span.file(), span.line(), span.column(), Math.max(1, Math.min(span.length(), rest)));
    }
}
