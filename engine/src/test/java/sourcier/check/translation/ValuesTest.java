package sourcier.check.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same values are found in two languages, however each writes them. */
class ValuesTest {
    private static final Values FRENCH = new Values("fr");
    private static final Values ENGLISH = new Values("en");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1 100 nuits ; 1,100 nights",
        "1\u00A0100 nuits ; 1100 nights",
        "1\u202F234\u202F567 ; 1,234,567",
        "3,5 km ; 3.5 km",
        "le 4 mai 1912 ; on May 4, 1912",
        "le 1er août ; on 1 August",
        "du 8 au 13 octobre 1912 ; October 8–13, 1912",
        "de 1912, 1913 et 1914 ; of 1912, 1913 and 1914",
        "un canon de 170 mm ; a 170-mm gun",
        "12 % ; 12%",
        "20 l d’huile ; 20 l of oil",
        "a promis en 1912 l’envoi ; promised in 1912 to send",
        "a promis en 1912 l'envoi ; promised in 1912 to send",
        "en mai¶1912, 1¶100 nuits et 30¶km ; in May 1912, 1,100 nights and 30 km",
        "ont envoyé en juin 6 000 lampes ; sent 6,000 lamps in June",
        "selon le [[keeper|gardien]] [@log, p. 4] [#lit] ; the [[keeper]] says [@log, page four] [#lit]",
        "voir [le récit](a2.md) ; see [the report](b3.md)",
    })
    void theSameInBothLanguages(String french, String english) {
        assertEquals(FRENCH.of(french.replace('¶', '\n')).keySet(), Set.copyOf(ENGLISH.of(english).keySet()));
    }

    @Test
    void aLineMayEndAnywhere() {
        assertEquals(FRENCH.of("en août 1912, le 4\nmai").keySet(), ENGLISH.of("in August\n1912, on May\n4").keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1 100 nuits ; 1,200 nights",
        "le 4 mai ; on 4 June",
        "12 % ; 12",
        "30 km ; 30 m",
        "20 l d’huile ; 20 t of oil",
        "[@log] ; [@gazette]",
        "[[keeper]] ; [[lamp]]",
        "3,5 km ; 35 km",
    })
    void notTheSame(String french, String english) {
        assertNotEquals(FRENCH.of(french).keySet(), ENGLISH.of(english).keySet());
    }

    @Property(seed = "20261122")
    void anyNumberIsTheSameWithEachLanguagesSeparators(@ForAll @IntRange(min = 0, max = 2_000_000_000) int number) {
        String french = String.format(Locale.ROOT, "%,d", number).replace(',', '\u202F');
        String english = String.format(Locale.ROOT, "%,d", number);
        assertEquals(Set.of(String.valueOf(number)), FRENCH.of(french).keySet());
        assertEquals(Set.of(String.valueOf(number)), ENGLISH.of(english).keySet());
    }
}
