package sourcier.render.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON Schema of a type says of its fields, for the description of the exports. */
final class SchemaFields {
    private final String name;
    private final JsonNode schema;

    /** The fields of this schema, for example {@code claim}. */
    SchemaFields(String name) {
        this.name = name;
        this.schema = read(name + ".json");
    }

    /**
     * What a field means.
     *
     * @param path the field, or one within it or within its items, for example {@code figure.unit}
     */
    String description(String path) {
        JsonNode field = field(path);
        // A field's own words come before those of the definition that it shares with others.
        String description = (field.has("description") ? field : resolve(field)).path("description").asString("");
        if (description.isEmpty()) {
            throw new IllegalStateException("schema " + name + " does not describe `" + path + "`");
        }
        return description;
    }

    /** The values a field may have, empty if the schema does not list them. */
    List<String> values(String path) {
        return resolve(field(path)).path("enum").valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode field(String path) {
        JsonNode node = schema;
        for (String step : path.split("\\.")) {
            JsonNode owner = resolve(node);
            JsonNode fields = owner.has("items") ? resolve(owner.path("items")) : owner;
            node = fields.path("properties").path(step);
        }
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("schema " + name + " has no field `" + path + "`");
        }
        return node;
    }

    private static JsonNode resolve(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        String[] target = node.path("$ref").asString().split("#", 2);
        return read(target[0]).at(target[1]);
    }

    private static JsonNode read(String file) {
        try (InputStream stream = SchemaFields.class.getResourceAsStream("/schema/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the engine: schema/" + file);
            }
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
