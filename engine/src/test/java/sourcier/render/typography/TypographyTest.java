package sourcier.render.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TypographyTest {
    private static final Typography FRENCH = Typography.forLanguage("fr");

    /** Texts out of the pieces that rules look for, so that rules meet. */
    @Provide
    Arbitrary<String> frenchTexts() {
        return Arbitraries.of(
                        " ", " ", " ", "\u00a0", "\u202f", "\n", "?", "!", ";", ":", "«", "»", "%", "€", "km", "m", "’", "1",
                        "12", "100", "000", "2024", "1er", "11e", "XXe", "millions", "décembre", "oct.", "n°", "p.", "art.", "M.", "Dupont",
                        "mot", "\ufffc")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static final Typography ENGLISH = Typography.forLanguage("en");

    /** The same for English. */
    @Provide
    Arbitrary<String> englishTexts() {
        return Arbitraries.of(
                        " ", " ", " ", "\u00a0", "\u202f", "\n", "?", "“", "”", "‘", "’", "–", "—", "%", "km", "m", ",", "1",
                        "12", "100", "2024", "4th", "May", "March", "Oct.", "No.", "p.", "Mr", "Lt.", "Smith", "word", "\ufffc")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property(seed = "20261122")
    void twiceIsOnceInEnglish(@ForAll("englishTexts") String text) {
        String once = ENGLISH.apply(text);
        assertEquals(once, ENGLISH.apply(once));
        assertEquals(TypographyCases.ordinary(text), TypographyCases.ordinary(once));
        assertEquals(text.length(), once.length());
    }

    @Property(seed = "20261122")
    void twiceIsOnce(@ForAll("frenchTexts") String text) {
        String once = FRENCH.apply(text);
        assertEquals(once, FRENCH.apply(once));
    }

    @Property(seed = "20261122")
    void onlyOrdinarySpacesChange(@ForAll("frenchTexts") String text) {
        String set = FRENCH.apply(text);
        assertEquals(text.length(), set.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                assertEquals(text.charAt(i), set.charAt(i));
            }
        }
        assertEquals(TypographyCases.ordinary(text), TypographyCases.ordinary(set));
    }

    @Property(seed = "20261122")
    void anyTextSurvives(@ForAll String text) {
        assertEquals(TypographyCases.ordinary(text), TypographyCases.ordinary(FRENCH.apply(text)));
    }

    @Test
    void dependsOnTheLanguageOnly() {
        assertEquals("Quoi\u202f?", Typography.forLanguage("fr-CA").apply("Quoi ?"));
        assertEquals("Quoi\u202f?", Typography.forLanguage("FR").apply("Quoi ?"));
        assertEquals("Quoi ?", Typography.forLanguage("en-GB").apply("Quoi ?"));
        assertEquals("4\u00a0May", Typography.forLanguage("en-GB").apply("4 May"));
        assertEquals("Quoi ?", Typography.forLanguage("fro").apply("Quoi ?"));
    }
}
