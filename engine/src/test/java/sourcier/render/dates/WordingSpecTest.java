package sourcier.render.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;
import sourcier.model.edtf.SpecTable;
import sourcier.model.edtf.SpecTable.Row;

/** Runs the columns of {@code spec/edtf.md} that are about words. */
class WordingSpecTest {

    private final EdtfWording french = EdtfWording.forLanguage("fr");
    private final EdtfWording english = EdtfWording.forLanguage("en");

    @TestFactory
    Stream<DynamicTest> datesHaveTheirWords() {
        return SpecTable.rows("French label", 210).stream().map(row -> dynamicTest(row.name("EDTF"), () -> {
            Edtf date = Edtf.parse(row.get("EDTF"));
            assertEquals(row.get("French label"), french.label(date));
            assertEquals(row.get("French in a sentence"), french.inSentence(date));
            assertEquals(row.get("English label"), english.label(date));
            assertEquals(row.get("English in a sentence"), english.inSentence(date));
        }));
    }

    @TestFactory
    Stream<DynamicTest> datesHaveTheirShortWords() {
        return SpecTable.rows("French short", 35).stream().map(row -> dynamicTest(row.name("EDTF"), () -> {
            Edtf date = Edtf.parse(row.get("EDTF"));
            assertEquals(row.get("French short"), french.shortLabel(date));
            assertEquals(row.get("English short"), english.shortLabel(date));
        }));
    }

    @Test
    void theLanguageOfALocaleDecides() {
        assertInstanceOf(FrenchWording.class, EdtfWording.of(Locale.CANADA_FRENCH));
        assertInstanceOf(EnglishWording.class, EdtfWording.of(Locale.US));
        assertInstanceOf(EnglishWording.class, EdtfWording.forLanguage("en-GB"));
        assertInstanceOf(IsoWording.class, EdtfWording.of(Locale.GERMANY));
    }

    @Test
    void aLanguageWithoutWordsHasTheDateAsItIsWritten() throws EdtfException {
        assertEquals("\u20661912-05~/..\u2069", EdtfWording.forLanguage("ar").label(Edtf.parse("1912-05~/..")));
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() throws EdtfException {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                for (Row row : SpecTable.rows("French label", 210)) {
                    assertEquals(row.get("French label"), french.label(Edtf.parse(row.get("EDTF"))));
                }
                EdtfException refusal = assertThrows(EdtfException.class, () -> Edtf.parse("2024-34"));
                assertEquals("2024-04/2024-06", refusal.repair().orElseThrow());
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
