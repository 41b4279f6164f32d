package sourcier.render.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourcier.model.InArticle;

class MarkTest {

    private static Mark mark(String date) {
        return Mark.of("id", Dates.of(date), InArticle.OUT).orElseThrow();
    }

    /** Pieces in the order of their days: {@code HATCH 1101-1103}. */
    private static String pieces(String date) {
        return Piece.of(mark(date)).stream()
                .sorted((a, b) -> a.days().first().compareTo(b.days().first()))
                .map(piece -> piece.form() + " " + day(piece.days().first()) + "-" + day(piece.days().last()))
                .collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day) {
        return day.toString().substring(5).replace("-", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-23               | POINT 1223-1223
            2024-12-23?              | POINT 1223-1223
            2024-11-04~              | HATCH 1101-1103, POINT 1104-1104, HATCH 1105-1107
            2024-11                  | HATCH 1101-1130
            2024-11~                 | HATCH 1101-1130
            2024-12-1X               | HATCH 1210-1219
            [2024-05-12,2024-05-14]  | HATCH 0512-0514
            2024-10-08/2024-10-13    | BAR 1008-1013
            2025-01/2025-02          | HATCH 0101-0228
            2025-01/2025-03          | HATCH 0101-0131, BAR 0201-0228, HATCH 0301-0331
            2023-06-04/2023-12~      | BAR 0604-1130, HATCH 1201-1231
            2024-12-09/2024-12-15~   | BAR 1209-1212, HATCH 1213-1218
            2025-01-15~/2025-02-04~  | HATCH 0112-0117, BAR 0118-0201, HATCH 0202-0207
            2025-01-15~/2025-01-16~  | HATCH 0112-0119
            2025-01-15/..            | BAR 0115-0115
            /2025-01                 | HATCH 0101-0131
            """)
    void isDrawnAsSurelyAsItIsKnown(String date, String expected) {
        assertEquals(expected, pieces(date));
    }

    @Test
    void knowsOpenSides() {
        assertEquals(Mark.Side.OPEN, mark("2025-01-15/..").end());
        assertEquals(Mark.Side.OPEN, mark("2025-01-15/").end());
        assertEquals(Mark.Side.OPEN, mark("../2025-01-15").start());
        assertEquals(Mark.Side.OPEN, mark("[..2025-01-15]").start());
        assertEquals(Mark.Side.SHARP, mark("../2025-01-15").end());
        assertEquals(Mark.Side.APPROXIMATE, mark("../2025-01-15~").end());
    }

    @Test
    void needsABound() {
        assertTrue(Mark.of("id", Dates.of("XXXX-12-25"), InArticle.IN).isEmpty());
    }

    @Test
    void refusesSureDaysThatAreNotPossible() {
        Days day = Days.of(LocalDate.of(2024, 1, 1));
        Days next = Days.of(LocalDate.of(2024, 1, 2));
        Mark.Side sharp = Mark.Side.SHARP;
        assertThrows(
                IllegalArgumentException.class, () -> new Mark("id", day, next, sharp, sharp, false, InArticle.IN));
    }
}
