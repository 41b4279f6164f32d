package sourcier.render.data;

import java.util.List;
import sourcier.parse.SchemaFiles;
import sourcier.parse.yaml.YamlValue;
import sourcier.parse.yaml.YamlValue.Mapping;
import sourcier.parse.yaml.YamlValue.Scalar;
import sourcier.parse.yaml.YamlValue.Sequence;

/** What the JSON Schema of a type says of its fields, for the description of the exports. */
final class SchemaFields {
    private final String name;
    private final YamlValue schema;

    /** The fields of this schema, for example {@code claim}. */
    SchemaFields(String name) {
        this.name = name;
        this.schema = SchemaFiles.read(name);
    }

    /**
     * What a field means.
     *
     * @param path the field, or one within it or within its items, for example {@code figure.unit}
     */
    String description(String path) {
        YamlValue field = field(path);
        // A field's own words come before those of the definition that it shares with others.
        YamlValue own = at(field, "description");
        if ((own == null ? at(resolve(field), "description") : own) instanceof Scalar description && !description.text().isEmpty()) {
            return description.text();
        }
        throw new IllegalStateException("schema " + name + " does not describe `" + path + "`");
    }

    /** The values a field may have, empty if the schema does not list them. */
    List<String> values(String path) {
        return at(resolve(field(path)), "enum") instanceof Sequence values
                ? values.items().stream().map(value -> ((Scalar) value).text()).toList() : List.of();
    }

    private YamlValue field(String path) {
        YamlValue node = schema;
        for (String step : path.split("\\.")) {
            YamlValue owner = resolve(node);
            YamlValue items = at(owner, "items");
            node = at(at(items == null ? owner : resolve(items), "properties"), step);
        }
        if (node == null) {
            throw new IllegalArgumentException("schema " + name + " has no field `" + path + "`");
        }
        return node;
    }

    /** A reference names a file and the path of a definition in it: {@code common.json#/$defs/id}. */
    private static YamlValue resolve(YamlValue node) {
        if (!(at(node, "$ref") instanceof Scalar reference)) {
            return node;
        }
        String[] target = reference.text().split("#/", 2);
        YamlValue found = SchemaFiles.read(target[0].replace(".json", ""));
        for (String step : target[1].split("/")) {
            found = at(found, step);
        }
        return found;
    }

    private static YamlValue at(YamlValue value, String key) {
        return value instanceof Mapping group ? group.get(key) : null;
    }
}
