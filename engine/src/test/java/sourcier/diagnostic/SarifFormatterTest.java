package sourcier.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcier.source.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The SARIF is valid against the schema of the standard, and says what the findings say. */
class SarifFormatterTest {
    private static final String REPOSITORY = "https://example.org/lighthouse/dossier";
    private static final Schema SCHEMA = schema();
    private final SourceFile file = SourceFile.of("content/fr/claims/à l'est 100%.md", "abc\r\nd\u706F\r\n");

    private static Schema schema() {
        try (InputStream in = SarifFormatterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSchemaWouldNoticeAMistake() {
        assertFalse(SCHEMA.validate(JsonMapper.shared().readTree("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}")).isEmpty());
        assertFalse(SCHEMA.validate(JsonMapper.shared().readTree("{\"version\": \"2.0\", \"runs\": []}")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void itIsValidForEveryCode(String language) {
        List<Diagnostic> found = Arrays.stream(Code.values()).map(code -> Diagnostic
                .of(code, file.span(code.ordinal() % 9, code.ordinal() % 7), "a\u0000\"\\\uD800", "b", "c", "d")
                .suggest(code.ordinal() % 2 == 0 ? "e" : null)
                .repair(code.ordinal() % 3 == 0 ? List.of(new Edit(file.span(3, 2), "\n")) : List.of())).toList();
        for (String repository : List.of("", REPOSITORY, "not an address")) {
            JsonNode sarif = sarif(Catalogue.load(language), repository, found);
            assertEquals(List.of(), SCHEMA.validate(sarif));
            assertEquals(found.size(), sarif.at("/runs/0/results").size());
        }
        assertEquals(List.of(), SCHEMA.validate(sarif(Catalogue.load(language), "", List.of())));
    }

    @Test
    void aResultHasPlaceMessageRuleAndRepair() {
        Diagnostic wide = Diagnostic.of(Code.FIL_009, file.span(6, 1), "2")
                .repair(List.of(new Edit(file.span(3, 2), "\n"), new Edit(file.span(7, 2), "\n")));
        JsonNode run = sarif(Catalogue.load(), REPOSITORY + ".git", List.of(Diagnostic.of(Code.SRC_001, file.span(0, 3), "a"), wide)).at("/runs/0");
        JsonNode result = run.at("/results/1");
        assertEquals("content/fr/claims/%C3%A0%20l%27est%20100%25.md",
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
        assertEquals("{\"startLine\":2,\"startColumn\":2,\"endLine\":2,\"endColumn\":3}",
                result.at("/locations/0/physicalLocation/region").toString());
        assertEquals("warning", result.at("/level").asString());
        JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt());
        assertEquals("FIL-009", rule.at("/id").asString());
        assertEquals("warning", rule.at("/defaultConfiguration/level").asString());
        assertEquals(REPOSITORY + "/blob/HEAD/docs/rules/FIL-009.md", rule.at("/helpUri").asString());
        assertEquals("SourceDoesNotExist", run.at("/tool/driver/rules").get(run.at("/results/0/ruleIndex").asInt()).at("/name").asString());
        JsonNode replacements = result.at("/fixes/0/artifactChanges/0/replacements");
        assertEquals(2, replacements.size());
        assertEquals("{\"startLine\":1,\"startColumn\":4,\"endLine\":2,\"endColumn\":1}", replacements.get(0).at("/deletedRegion").toString());
        assertTrue(run.at("/results/0/fixes").isMissingNode());
    }

    private static JsonNode sarif(Catalogue catalogue, String repository, List<Diagnostic> found) {
        return JsonMapper.shared().readTree(new SarifFormatter(catalogue, repository).format(found));
    }
}
