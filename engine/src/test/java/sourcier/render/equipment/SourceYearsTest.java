package sourcier.render.equipment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sourcier.model.Places;
import sourcier.model.Source;
import sourcier.model.SourceKind;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;
import sourcier.source.SourceFile;

class SourceYearsTest {
    private static SourceYears years(String... dates) {
        return SourceYears.of(Arrays.stream(dates).map(SourceYearsTest::source).toList());
    }

    /** A source of a date in EDTF, or of none if it is empty. */
    private static Source source(String date) {
        try {
            return new Source("s", "Publisher", null, null, date.isEmpty() ? null : Edtf.parse(date), "fr", null, null,
                    SourceKind.PRESS, null, null, List.of(), Map.of(), Places.none(SourceFile.of("sources.yml", "").span(0, 0)));
        } catch (EdtfException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void goFromTheFirstToTheLast() {
        assertEquals(new SourceYears(1931, 1933, false), years("1932-03-02", "1931", "1933-05~"));
        assertEquals(new SourceYears(1931, 1931, false), years("1931"));
    }

    @Test
    void aVagueDateMayBeAnyOfItsYears() {
        assertEquals(new SourceYears(1930, 1939, false), years("193X"));
    }

    @Test
    void aSourceWithoutADateIsSaidToHaveNone() {
        assertEquals(new SourceYears(1931, 1931, true), years("1931", ""));
        assertEquals(new SourceYears(null, null, true), years("", ""));
    }
}
