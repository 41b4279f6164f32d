package sourcier.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ListCsvTest {
    private static List<Map<String, String>> rows(String list) {
        String text = Exported.text(list + ".csv");
        assertTrue(text.startsWith("\uFEFF"), "begins with a byte order mark");
        return CsvReader.read(text.substring(1));
    }

    /** A cell without the apostrophe that disarms it. */
    private static String armed(String cell) {
        return cell.matches("(?s)'+[=+\\-@\t\r\n].*") ? cell.substring(1) : cell;
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "events", "questions", "terms", "sources"})
    void saysTheSameAsTheJson(String list) {
        List<Map<String, String>> rows = rows(list);
        assertEquals(Exported.rows(list).size(), rows.size());

        for (int i = 0; i < rows.size(); i++) {
            JsonNode json = Exported.rows(list).path(i);
            rows.get(i).forEach((column, cell) -> {
                if (json.has(column) && !column.equals("names")) {
                    assertEquals(plain(json.path(column)), armed(cell), column);
                }
            });
        }
    }

    private static String plain(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))
                : value.isNull() ? "" : value.asString();
    }

    @Test
    void spreadsNestedFieldsOverColumns() {
        Map<String, String> claim = rows("claims").get(0);

        assertEquals("range", claim.get("figure_subject"));
        assertEquals("", claim.get("figure_value"));
        assertEquals("-1.50", claim.get("figure_min"), "a number is no formula");
        assertEquals("20", claim.get("figure_max"));
        assertEquals("1901-02-28", claim.get("figure_as_of_latest"));
        assertEquals("gazette-1901; log", claim.get("confirmed_by"));
        assertEquals("inquiry", claim.get("contradicted_by"));
        assertEquals("gd:Ìle", rows("terms").get(0).get("names"));
        assertEquals("sco:Islay", rows("terms").get(0).get("names_not_seen"));
        assertEquals("1903-01-09", rows("sources").get(2).get("archive_date"));
    }

    @Test
    void givesEachValueOfEquipmentARowWithItsSources() {
        List<Map<String, String>> rows = rows("equipment");
        JsonNode facts = Exported.rows("equipment").path(0).path("facts");

        assertEquals(facts.size() + 1, rows.size());
        for (int i = 0; i < facts.size(); i++) {
            Map<String, String> row = rows.get(i);
            for (String column : List.of("property", "value", "min", "max", "unit", "date", "text", "as_of", "disputed")) {
                JsonNode value = facts.path(i).path(column);
                String expected = value.isMissingNode() ? "" : value.asString();
                assertEquals(expected, armed(row.get(column)), row.get("property") + " " + column);
            }
        }
        Map<String, String> count = rows.get(facts.size());
        assertEquals(List.of("delivery", "1000", "press", "inquiry", "not-documented"),
                List.of(count.get("row"), count.get("value"), count.get("says"), count.get("sources"),
                        count.get("delivery_status")));
    }

    @Test
    void disarmsFormulas() {
        assertEquals("'" + Lighthouse.FORMULA, rows("claims").get(0).get("title"));
        assertEquals("'@Barbier", rows("equipment").get(3).get("text"));
        for (String list : List.of("claims", "events", "equipment", "questions", "terms", "sources")) {
            rows(list).forEach(row -> row.forEach((column, cell) ->
                    assertTrue(cell.isEmpty() || "=+@\t\r\n".indexOf(cell.charAt(0)) < 0, list + " " + column)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "'=1", "''-1", "＝1"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertEquals("'" + text, CsvFile.cell(text));
    }

    @Test
    void leavesOtherCellsAlone() {
        assertEquals("'t Schip", CsvFile.cell("'t Schip"));
        assertEquals("1 - 2 = 3", CsvFile.cell("1 - 2 = 3"));
        assertEquals("-1000", CsvFile.cell(new BigDecimal("-1E+3")));
        assertEquals("'-a; =b", CsvFile.cell(List.of("-a", "=b")));
    }
}
