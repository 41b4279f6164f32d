package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the interface: a missing one stops the build, a number gets its form. */
class MessagesTest {
    @TempDir
    private Path templates;

    @Test
    void valuesStandWhereTheyAreNamed() throws IOException {
        Messages words = words("fr", "way=de {0} à {1}, puis {0}");
        assertEquals("de Corvelec à Vaubrune, puis Corvelec", words.text("way", "Corvelec", "Vaubrune"));
        assertEquals("de {0} à {1}, puis {0}", words.text("way"));
    }

    @Test
    void filesAreReadAsUtf8() throws IOException {
        assertEquals("« é – ’ »", words("fr", "key=« é – ’ »").text("key"));
    }

    @Test
    void aMissingKeyStopsTheBuildAndIsNamed() throws IOException {
        Messages words = words("fr", "lamp=lampe");
        assertTrue(words.has("lamp"));
        assertFalse(words.has("lens"));
        Exception e = assertThrows(IllegalArgumentException.class, () -> words.text("lens"));
        assertTrue(e.getMessage().contains("`lens`") && e.getMessage().contains("fr.properties"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> words.count("lamp", 2));
    }

    @Test
    void aMissingLanguageIsAnError() {
        assertThrows(UncheckedIOException.class, () -> Messages.load(templates, "gd"));
    }

    @Test
    void inFrenchZeroIsSingular() throws IOException {
        Messages words = words("fr", "lamps.one={0} lampe\nlamps.other={0} lampes");
        assertEquals("0 lampe", words.count("lamps", 0));
        assertEquals("1 lampe", words.count("lamps", 1));
        assertEquals("2 lampes", words.count("lamps", 2));
    }

    @Test
    void inEnglishZeroIsPlural() throws IOException {
        Messages words = words("en", "lamps.one={0} lamp\nlamps.other={0} lamps");
        assertEquals("0 lamps", words.count("lamps", 0));
        assertEquals("1 lamp", words.count("lamps", 1));
        assertEquals("21 lamps", words.count("lamps", 21));
    }

    private Messages words(String tag, String properties) throws IOException {
        Files.createDirectories(templates.resolve("i18n"));
        Files.writeString(templates.resolve("i18n/" + tag + ".properties"), properties);
        return Messages.load(templates, tag);
    }
}
