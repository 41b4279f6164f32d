package sourcier.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was probably meant. */
class SuggestionsTest {
    private static final Set<String> NAMES = Set.of("evidence", "event", "gazette-1912", "ete-1912", "nis");

    @ParameterizedTest
    @CsvSource(value = {
        "evidense,     evidence",
        "eevnt,        event",
        "NIS,          nis",
        "Été_1912,     ete-1912",
        "Gazette 1912, gazette-1912",
        "gazete-1912,  gazette-1912",
        "keeper,       -"
    }, nullValues = "-")
    void capitalsAccentsAndSpacesMakeNoDifference(String written, String meant) {
        assertEquals(meant, Suggestions.nearest(written, NAMES));
    }
}
