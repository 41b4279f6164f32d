package sourcier.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every table is what {@code datapackage.json} says of it: its columns, the type of each value, the values that there may be. */
class DataPackageIT {
    private final List<String> problems = new ArrayList<>();

    @Test
    void everyTableIsAsDescribed() {
        int tables = 0;
        for (JsonNode resource : JsonMapper.shared().readTree(SitePages.text("data/datapackage.json")).path("resources")) {
            if (resource.has("schema")) {
                tables++;
                check(resource);
            }
        }
        Problems.assertNone(problems);
        RecordedCheck.own("package", tables).write();
    }

    private void check(JsonNode resource) {
        String path = resource.path("path").asString();
        List<JsonNode> fields = resource.path("schema").path("fields").valueStream().toList();
        List<String> names = fields.stream().map(field -> field.path("name").asString()).toList();
        Set<String> keys = new HashSet<>();
        String property = resource.path("dialect").path("property").asString("");
        List<List<JsonNode>> rows = property.isEmpty() ? csv(path, names) : json(path, property, names);
        for (List<JsonNode> row : rows) {
            for (int i = 0; i < fields.size(); i++) {
                checkValue(path, fields.get(i), row.get(i));
            }
            boolean isKeyed = resource.path("schema").has("primaryKey");
            if (isKeyed && !keys.add(row.get(names.indexOf("id")).asString())) {
                problems.add(path + ": the key " + row.get(names.indexOf("id")) + " stands twice");
            }
        }
        if (rows.isEmpty()) {
            problems.add(path + ": has no row");
        }
    }

    private List<List<JsonNode>> json(String path, String property, List<String> names) {
        List<List<JsonNode>> rows = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(SitePages.text("data/" + path)).path(property)) {
            if (!List.copyOf(row.propertyNames()).equals(names)) {
                problems.add(path + ": a row has the fields " + row.propertyNames());
            }
            rows.add(names.stream().map(row::path).toList());
        }
        return rows;
    }

    /** The cells as JSON: what is empty is null, numbers and booleans are such. */
    private List<List<JsonNode>> csv(String path, List<String> names) {
        List<List<String>> lines = CsvLines.read(SitePages.text("data/" + path));
        if (!lines.get(0).equals(names)) {
            problems.add(path + ": has the columns " + lines.get(0));
        }
        return lines.stream().skip(1).map(line -> line.stream().map(DataPackageIT::cell).toList()).toList();
    }

    private static JsonNode cell(String text) {
        JsonMapper mapper = JsonMapper.shared();
        if (text.isEmpty()) {
            return mapper.nullNode();
        }
        boolean isLiteral = text.matches("-?\\d+(\\.\\d+)?|true|false") && !text.matches("-?0\\d+.*");
        return isLiteral ? mapper.readTree(text) : mapper.stringNode(text);
    }

    private void checkValue(String path, JsonNode field, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        boolean fits = switch (field.path("type").asString()) {
            // In CSV a text may look like a number.
            case "string" -> value.isString() || path.endsWith(".csv");
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "date" -> isDay(value.asString());
            default -> false;
        };
        JsonNode values = field.path("constraints").path("enum");
        if (!fits || !values.isMissingNode() && values.valueStream().noneMatch(value::equals)) {
            problems.add(path + ": `" + field.path("name").asString() + "` may not be " + value);
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
