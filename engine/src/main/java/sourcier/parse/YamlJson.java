package sourcier.parse;

import java.math.BigDecimal;
import sourcier.parse.yaml.YamlValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same value without its places, in the form the schema validator reads. */
final class YamlJson {
    private YamlJson() {}

    static JsonNode convert(YamlValue value, ObjectMapper mapper) {
        if (value instanceof YamlValue.Mapping mapping) {
            ObjectNode object = mapper.createObjectNode();
            mapping.entries().forEach((key, entry) -> object.set(key, convert(entry.value(), mapper)));
            return object;
        }
        if (value instanceof YamlValue.Sequence sequence) {
            ArrayNode array = mapper.createArrayNode();
            sequence.items().forEach(item -> array.add(convert(item, mapper)));
            return array;
        }
        YamlValue.Scalar scalar = (YamlValue.Scalar) value;
        return switch (scalar.kind()) {
            case TEXT -> mapper.getNodeFactory().stringNode(scalar.text());
            case BOOLEAN -> mapper.getNodeFactory().booleanNode(scalar.text().matches("(?i)true|yes|on"));
            case NULL -> mapper.getNodeFactory().nullNode();
            case NUMBER -> number(scalar.text(), mapper);
        };
    }

    private static JsonNode number(String text, ObjectMapper mapper) {
        // YAML 1.1 also takes 0x1F, 1_000, 12:30 and 1.0e+9 for numbers; nobody writing a dossier means that.
        return text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)")
                ? mapper.getNodeFactory().numberNode(new BigDecimal(text))
                : mapper.getNodeFactory().stringNode(text);
    }
}
