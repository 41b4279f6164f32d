package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
    void whatIsPutInIsNotLookedThroughAgain() throws IOException {
        Messages words = words("fr", "way=de {0} à {1}");
        assertEquals("de {1} à $0 \\", words.text("way", "{1}", "$0 \\"));
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
        Messages words = words("fr", "plural.rules=one:i = 0,1\nlamps.one={0} lampe\nlamps.other={0} lampes");
        assertEquals("0 lampe", words.count("lamps", 0));
        assertEquals("1 lampe", words.count("lamps", 1));
        assertEquals("2 lampes", words.count("lamps", 2));
    }

    @Test
    void inEnglishZeroIsPlural() throws IOException {
        Messages words = words("en", "plural.rules=one:i = 1 and v = 0\nlamps.one={0} lamp\nlamps.other={0} lamps");
        assertEquals("0 lamps", words.count("lamps", 0));
        assertEquals("1 lamp", words.count("lamps", 1));
        assertEquals("21 lamps", words.count("lamps", 21));
    }

    /** The rules of Russian, with the numbers that CLDR gives as samples; a word may have fewer forms than the language. */
    @Test
    void aLanguageMayHaveMoreForms() throws IOException {
        Messages words = words("ru", """
                plural.rules=one:v = 0 and i % 10 = 1 and i % 100 != 11;few:v = 0 and i % 10 = 2..4 and i % 100 != 12..14;\
                  many:v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14
                lamps.one={0} лампа
                lamps.few={0} лампы
                lamps.many={0} ламп
                lamps.other={0} лампы
                metro.other={0} метро
                """);
        assertEquals("21 лампа", words.count("lamps", 21));
        assertEquals("22 лампы", words.count("lamps", 22));
        assertEquals("12 ламп", words.count("lamps", 12));
        assertEquals("1100 ламп", words.count("lamps", 1100));
        assertEquals("1001 лампа", words.count("lamps", 1001));
        assertEquals("21 метро", words.count("metro", 21));
    }

    /** CLDR: 1.5 is singular in French, plural in English. */
    @Test
    void decimalsCountInSomeLanguages() throws IOException {
        String lamps = "\nlamps.one=one\nlamps.other=other";
        Messages french = words("fr", "plural.rules=one:i = 0,1" + lamps);
        Messages english = words("en", "plural.rules=one:i = 1 and v = 0" + lamps);
        assertEquals("one", french.count("lamps", new BigDecimal("1.5"), ""));
        assertEquals("other", french.count("lamps", new BigDecimal("2.0"), ""));
        assertEquals("other", english.count("lamps", new BigDecimal("1.5"), ""));
        assertEquals("one", english.count("lamps", new BigDecimal("1.0"), ""));
        assertEquals("other", english.count("lamps", new BigDecimal("0"), ""));
    }

    /** Without rules, or with broken ones, numbers would take wrong forms unseen. */
    @Test
    void rulesThatAreMissingOrBrokenStopTheBuild() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> words("en", "lamps.other={0} lamps").count("lamps", 2));
        assertThrows(IllegalArgumentException.class, () -> words("en", "plural.rules=two\nlamps.other={0} lamps").count("lamps", 2));
    }

    private Messages words(String tag, String properties) throws IOException {
        Files.createDirectories(templates.resolve("i18n"));
        Files.writeString(templates.resolve("i18n/" + tag + ".properties"), properties);
        return Messages.load(templates, tag);
    }
}
