package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourcier.model.Quantity;

/** Numbers and quantities in French, with plain spaces: typography is a later step. */
class WordingTest {
    @TempDir
    private Path templates;
    private Wording wording;

    @BeforeEach
    void words() throws IOException {
        Files.createDirectories(templates.resolve("i18n"));
        Files.writeString(templates.resolve("i18n/fr.properties"), """
                plural.rules=one:i = 0,1
                number.decimal=,
                number.grouping=\\u0020
                quantity.min=au moins {0}
                quantity.max=au plus {0}
                quantity.range={0} à {1}
                quantity.approximate=environ {0}
                unit.lamps.one=lampe
                unit.lamps.other=lampes
                """);
        wording = new Wording("fr", Messages.load(templates, "fr"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 0",
        "12.5 | 12,5",
        "1100 | 1 100",
        "1234567.25 | 1 234 567,25",
        "1.0 | 1",
        "-40 | -40",
        "1E+3 | 1 000"
    })
    void numbersAreGroupedAndHaveAComma(BigDecimal number, String words) {
        assertEquals(words, wording.number(number));
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("1 100", new Wording("fr", Messages.load(templates, "fr")).number(new BigDecimal("1100")));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "3000 | 3000 | false | 3 000 lampes",
        "3000 | 3000 | true  | environ 3 000 lampes",
        "3000 | -    | false | au moins 3 000 lampes",
        "-    | 3000 | false | au plus 3 000 lampes",
        "25   | 35.5 | false | 25 à 35,5 lampes",
        "25   | 35.5 | true  | environ 25 à 35,5 lampes"
    })
    void aQuantityIsAsPreciseAsItsSource(BigDecimal min, BigDecimal max, boolean approximate, String words) {
        Quantity quantity = new Quantity(min, max, "lamps", approximate);
        assertEquals(words, wording.quantity(quantity));
        assertEquals(words.replace(" lampes", ""), wording.amount(quantity));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "0   | 0   | 0 lampe",
        "1   | 1   | 1 lampe",
        "1.5 | 1.5 | 1,5 lampe",
        "2   | 2   | 2 lampes",
        "1   | 2   | 1 à 2 lampes",
        "1   | -   | au moins 1 lampe"
    })
    void theUnitIsPluralFromTwoOn(BigDecimal min, BigDecimal max, String words) {
        assertEquals(words, wording.quantity(new Quantity(min, max, "lamps", false)));
    }

    @Test
    void datesHaveALongAndAShortForm() {
        assertEquals("23 décembre 1932", wording.date(Made.edtf("1932-12-23")));
        assertEquals("23 déc. 1932", wording.shortDate(Made.edtf("1932-12-23")));
        assertEquals("décembre 1932", wording.day("1932-12"));
        assertEquals("déc.", wording.monthName(YearMonth.of(1932, 12)));
    }
}
