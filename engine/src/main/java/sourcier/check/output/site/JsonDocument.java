package sourcier.check.output.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A text read as JSON (RFC 8259, each key once): its value, or where it ceases to be JSON.
 *
 * @param root  the value; null if the text is no JSON
 * @param fault the offset of the first mistake; -1 if there is none
 */
public record JsonDocument(JsonValue root, int fault) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** Reads a text. */
    public static JsonDocument parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return new JsonDocument(null, 0);
            }
            JsonValue root = value(parser);
            return parser.nextToken() == null ? new JsonDocument(root, -1) : new JsonDocument(null, offset(parser));
        } catch (JacksonException e) {
            return new JsonDocument(null, (int) Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getCharOffset()));
        }
    }

    /** True if it is no JSON. */
    public boolean isMalformed() {
        return root == null;
    }

    private static JsonValue value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        int offset = offset(parser);
        if (token == JsonToken.START_OBJECT) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return new JsonValue(JsonValue.Kind.OBJECT, "", members, List.of(), offset, 1);
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonValue> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new JsonValue(JsonValue.Kind.LIST, "", Map.of(), items, offset, 1);
        }
        String text = parser.getString();
        if (token == JsonToken.VALUE_STRING) {
            // Without its opening quote, so that the place is that of the words.
            return new JsonValue(JsonValue.Kind.TEXT, text, Map.of(), List.of(), offset + 1, text.length());
        }
        JsonValue.Kind kind = token.isNumeric() ? JsonValue.Kind.NUMBER : JsonValue.Kind.WORD;
        return new JsonValue(kind, text, Map.of(), List.of(), offset, text.length());
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
