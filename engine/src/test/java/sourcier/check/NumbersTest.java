package sourcier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a number or a date in plain words, and what is only a name. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It burned for 1 100 nights|1 100=1100",
        "It burned for 1\u00A0100 or 1,100 or 1.100 nights|1\u00A0100=1100; 1,100=1100; 1.100=1100",
        "1912 250 times|1912=1912; 250=250",
        "about 2.5 km, 0,75 t and 93 %|2.5=2.5; 0,75=0.75; 93=93",
        "1,234,567.8 litres|1,234,567.8=1234567.8",
        "0,125 t, 0.125 t and 1234,567 litres|0,125=0.125; 0.125=0.125; 1234,567=1234.567",
        "from 1912-05-04 on, or 1912/1913, 10–12 km|1912-05-04=?; 1912=1912; 1913=1913; 10=10; 12=12",
        "on 4 May 1912, in May 1912, on 4 May, in May|4 May 1912=?; May 1912=?; 4 May=?",
        "the 4th May, the 4th floor|4th May=?",
        "the M-30, a 9K, a 250mm lens, P1, a 250-mm wick|''",
        "two keepers, one lamp|''",
        "three ships, twenty-one bells, two hundred and dozens|three=3; twenty-one=21; two hundred=200; dozens=?",
        "9 million, two thousand, three hundred thousand|9 million=9000000; two thousand=2000; three hundred thousand=300000",
        "the 1st, the second, a hundredth|''",
        "(12) \"13\" 14. 15?|12=12; 13=13; 14=14; 15=15",
        "½, ², ٣, 1\uFE0F\u20E3|''",
    })
    void findsNumbersAndDates(String text, String expected) {
        assertEquals(expected, found(text, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "le 1er mai, le 1er mai 1912, le 1er étage|1er mai=?; 1er mai 1912=?",
        "une cinquantaine, des milliers, une centaine|cinquantaine=50; milliers=?; une centaine=100",
        "dix-neuf, quarante-deux, quatre-vingt-dix|dix-neuf=19; quarante-deux=42; quatre-vingt-dix=?",
        "les deux phares et cent navires neufs|cent=100",
        "d’1 100 nuits à l’an 1912|1 100=1100; 1912=1912",
        "la 12e lampe, M-30|''",
    })
    void findsThemInFrench(String text, String expected) {
        assertEquals(expected, found(text, "fr"));
    }

    @Test
    void aWordMayBeRepeatedThousandsOfTimes() {
        assertEquals("1" + "0".repeat(30_000), new Numbers(Vocabulary.of("en")).in("1" + " thousand".repeat(10_000)).get(0).value().toPlainString());
    }

    private static String found(String text, String language) {
        return new Numbers(Vocabulary.of(language)).in(text).stream()
                .map(one -> text.substring(one.start(), one.end()) + "=" + (one.value() == null ? "?" : one.value().toPlainString()))
                .collect(Collectors.joining("; "));
    }
}
