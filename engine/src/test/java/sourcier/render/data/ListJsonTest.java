package sourcier.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListJsonTest {
    @ParameterizedTest
    @CsvSource({"claims, claim", "events, event", "equipment, equipment", "questions, question", "terms, term",
        "sources, source"})
    void carriesEveryFieldOfTheSchema(String list, String schema) throws Exception {
        JsonNode properties = JsonMapper.shared()
                .readTree(getClass().getResourceAsStream("/schema/" + schema + ".json")).path("properties");
        Set<String> expected = new TreeSet<>(properties.propertyNames());
        // The type is the list itself.
        expected.remove("type");
        // A list is in one language.
        expected.remove("translations");

        for (JsonNode row : Exported.rows(list)) {
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(row.propertyNames());
            assertEquals(Set.of(), missing);
        }
    }

    @Test
    void saysWhoMadeItAndHowToCiteIt() {
        JsonNode file = Exported.json("claims.json");

        assertEquals("The lamp of Skerry", file.path("dossier").asString());
        assertEquals("https://creativecommons.org/licenses/by/4.0/", file.path("license").asString());
        assertEquals("The lamp of Skerry, 1.2.0, 1903-05-06, https://Example.org/light/", file.path("citation").asString());
        assertEquals("en", file.path("lang").asString());
    }

    @Test
    void writesDatesAsWrittenAndTheirBounds() {
        JsonNode storm = Exported.find(Exported.rows("events"), "id", "storm");

        assertEquals("1901-02~", storm.path("date").asString());
        assertEquals("1901-02-01", storm.path("date_earliest").asString());
        assertEquals("1901-02-28", storm.path("date_latest").asString());
    }

    @Test
    void writesQuantitiesAsTheFrontMatterDoes() {
        JsonNode figure = Exported.find(Exported.rows("claims"), "id", "lamp-range").path("figure");
        JsonNode facts = Exported.rows("equipment").path(0).path("facts");

        assertEquals(JsonMapper.shared().readTree("""
                {"subject": "range", "min": -1.50, "max": 20, "unit": "km", "approximate": true,
                 "as_of": "1901-02~", "as_of_earliest": "1901-02-01", "as_of_latest": "1901-02-28"}
                """), figure);
        assertFalse(Exported.find(facts, "property", "range").has("max"));
        assertTrue(Exported.text("equipment.json").contains("\"value\": 1000,"), "no exponent");
    }

    @Test
    void tellsUnknownFromAbsent() {
        JsonNode claim = Exported.find(Exported.rows("claims"), "id", "lamp-oil");
        JsonNode crew = Exported.find(Exported.rows("equipment").path(0).path("facts"), "property", "crew");

        assertTrue(claim.path("figure").isNull());
        assertTrue(claim.path("evidence").isEmpty());
        assertTrue(crew.path("unknown").asBoolean());
    }

    @Test
    void namesTheOriginsBehindTheEvidence() {
        JsonNode claim = Exported.find(Exported.rows("claims"), "id", "lamp-range");
        List<String> origins = claim.path("origins").valueStream().map(JsonNode::asString).toList();

        assertEquals(List.of("log", "inquiry"), origins);
        assertEquals("log", Exported.find(Exported.rows("sources"), "id", "gazette-1901").path("origin").asString());
    }

    @Test
    void leadsToThePages() {
        assertEquals("claims/lamp-oil.html",
                Exported.find(Exported.rows("claims"), "id", "lamp-oil").path("url").asString());
        assertEquals("events.html#lit", Exported.find(Exported.rows("events"), "id", "lit").path("url").asString());

        JsonNode inquiry = Exported.find(Exported.rows("sources"), "id", "inquiry");
        assertEquals("https://lights.example/report", inquiry.path("url").asString());
        assertEquals("sources.html#inquiry", inquiry.path("page_url").asString());
    }
}
