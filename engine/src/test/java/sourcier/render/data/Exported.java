package sourcier.render.data;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exports of the lighthouse, as tests read them. */
final class Exported {
    private static final Map<String, byte[]> FILES = DataExports.of(Lighthouse.site(), Lighthouse.addresses());

    private Exported() {}

    static Map<String, byte[]> files() {
        return FILES;
    }

    static String text(String file) {
        return new String(FILES.get("data/" + file), StandardCharsets.UTF_8);
    }

    static JsonNode json(String file) {
        return JsonMapper.shared().readTree(FILES.get("data/" + file));
    }

    /** The rows of a list. */
    static JsonNode rows(String list) {
        return json(list + ".json").path(list);
    }

    /** The member of an array with this value. */
    static JsonNode find(JsonNode array, String member, String value) {
        return array.valueStream().filter(item -> item.path(member).asString("").equals(value)).findFirst().orElseThrow();
    }
}
