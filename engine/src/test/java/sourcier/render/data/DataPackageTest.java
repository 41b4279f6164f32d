package sourcier.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DataPackageTest {
    private final JsonNode description = Exported.json("datapackage.json");
    private final JsonNode resources = description.path("resources");

    @Test
    void namesTheDossierItsVersionAndItsLicence() {
        assertEquals("lighthouse", description.path("name").asString());
        assertEquals("1.2.0", description.path("version").asString());
        assertEquals("CC-BY-4.0", description.path("licenses").path(0).path("name").asString());
    }

    @Test
    void describesEveryOtherFileAndNoneThatIsMissing() {
        Set<String> described = new HashSet<>(Set.of("data/datapackage.json"));
        for (JsonNode resource : resources) {
            String path = "data/" + resource.path("path").asString();
            assertNotNull(Exported.files().get(path), path);
            assertEquals(Exported.files().get(path).length, resource.path("bytes").asInt(), path);
            described.add(path);
        }
        assertEquals(Exported.files().keySet(), described);
    }

    @Test
    void givesEveryFieldInTheOrderOfTheFileWithTypeAndMeaning() {
        for (JsonNode resource : resources) {
            List<String> fields = resource.path("schema").path("fields").valueStream()
                    .map(field -> field.path("name").asString()).toList();
            String path = resource.path("path").asString();
            if (resource.path("format").asString().equals("csv")) {
                assertEquals(Exported.text(path).substring(1).lines().findFirst().orElseThrow(), String.join(",", fields));
            } else if (resource.has("schema")) {
                String property = resource.path("dialect").path("property").asString();
                assertEquals(List.copyOf(Exported.json(path).path(property).path(0).propertyNames()), fields);
            }
        }
    }

    @Test
    void explainsEveryField() {
        resources.valueStream().flatMap(resource -> resource.path("schema").path("fields").valueStream()).forEach(field -> {
            assertFalse(field.path("type").asString("").isEmpty(), field.toString());
            assertFalse(field.path("description").asString("").isEmpty(), field.toString());
        });
    }

    @Test
    void takesTheMeaningFromTheSchemaOfTheContent() {
        JsonNode fields = Exported.find(resources, "path", "claims.csv").path("schema").path("fields");

        assertEquals("The term that says what is counted.",
                Exported.find(fields, "name", "figure_subject").path("description").asString());
        assertEquals("confirmed", Exported.find(fields, "name", "standing")
                .path("constraints").path("enum").path(0).asString());
    }
}
