package sourcier.render.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import sourcier.model.Edition;
import sourcier.model.Site;

class DataExportsTest {
    @Test
    void writesThePathsOfTheContract() {
        assertEquals(List.of(
                "data/claims.json", "data/claims.csv", "data/events.json", "data/events.csv",
                "data/equipment.json", "data/equipment.csv", "data/questions.json", "data/questions.csv",
                "data/terms.json", "data/terms.csv", "data/sources.json", "data/sources.csv",
                "data/sources.bib", "data/sources.csl.json", "data/dossier.jsonld", "data/datapackage.json"),
                List.copyOf(Exported.files().keySet()));
    }

    @Test
    void writesTheSameBytesInAnyLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String lineEnd = System.setProperty("line.separator", "\r\n");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Map<String, byte[]> again = DataExports.of(Lighthouse.site(), Lighthouse.addresses());
            Exported.files().forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
        } finally {
            System.setProperty("line.separator", lineEnd);
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void endsEveryTextFileWithOneLineEnd() {
        Exported.files().keySet().stream().map(path -> path.substring("data/".length())).forEach(file -> {
            String text = Exported.text(file);
            assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), file);
            assertEquals(file.endsWith(".csv"), text.contains("\r"), file);
        });
    }

    @Test
    void writesAnEmptyDossier() {
        Edition empty = new Edition(Lighthouse.english().language(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        Map<String, byte[]> files = DataExports.of(
                new Site(Lighthouse.config(), Map.of(), List.of(empty), List.of()), Lighthouse.addresses());

        assertEquals(Exported.files().keySet(), files.keySet());
        assertFalse(new String(files.get("data/claims.csv")).isBlank());
        assertTrue(new String(files.get("data/claims.json")).contains("\"claims\": []"));
    }
}
