package sourcier.parse;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.diagnostic.Diagnostics;
import sourcier.parse.yaml.YamlValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks YAML against the JSON Schema of its type and turns what the validator says into findings at the right place.
 *
 * <p>The schemas in {@code schema/} are the one definition of the content; this class knows none of their keys.
 */
public final class SchemaValidator {
    private static final String BASE = "https://sourcier.invalid/schema/";
    private final QuickSchemas quick = new QuickSchemas();
    private final Map<String, Schema> schemas = new HashMap<>();
    /** Made when the first value does not pass quickly. */
    private SchemaRegistry registry;

    /**
     * Reports every deviation of a value from a schema.
     *
     * @param value  the value; its places are used for the findings
     * @param schema name of the schema without {@code .json}, for example {@code claim}
     * @return true if the value is valid
     */
    public boolean validate(YamlValue value, String schema, Diagnostics diagnostics) {
        if (quick.accepts(value, schema)) {
            return true;
        }
        List<Error> errors = schemas.computeIfAbsent(schema, this::load).validate(YamlJson.convert(value, JsonMapper.shared()));
        SchemaFindings findings = new SchemaFindings(value, errors);
        for (Error error : errors) {
            JsonNode owner = owner(error);
            boolean date = error.getSchemaLocation().toString().endsWith("/edtf/type") && findings.isWritten(error);
            // What is written for a date is judged as a date, also where YAML takes it for a number.
            if (!date && !findings.isMisspelt(error, SchemaFindings.keys(owner))) {
                diagnostics.report(findings.of(error, owner, items(owner)));
            }
        }
        return errors.isEmpty();
    }

    /** The keys that a schema knows at the top level. */
    Set<String> keys(String schema) {
        return quick.keys(schema);
    }

    /** The keys that a schema demands at the top level. */
    Set<String> requiredKeys(String schema) {
        return quick.requiredKeys(schema);
    }

    private Schema load(String name) {
        if (registry == null) {
            registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaIdResolvers(resolvers -> resolvers.mapPrefix(BASE, "classpath:schema/")));
        }
        return registry.getSchema(SchemaLocation.of(BASE + name + ".json"));
    }

    /** The schema object that holds the failed keyword. */
    private JsonNode owner(Error error) {
        String location = error.getSchemaLocation().toString();
        String file = location.substring(BASE.length(), location.indexOf(".json"));
        JsonNode node = schemas.computeIfAbsent(file, this::load).getSchemaNode();
        String[] steps = location.substring(location.indexOf('#') + 1).split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            String step = steps[i].replace("~1", "/").replace("~0", "~");
            if (!step.isEmpty()) {
                node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
            }
        }
        return node;
    }

    /** What a schema of a list says of its items; those that it takes from another schema are no groups. */
    private static JsonNode items(JsonNode owner) {
        return owner.path("items");
    }
}
