package sourcier.render.charts;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What one row of the calendar stands for: a month, or some months in a row in which nothing begins or ends.
 *
 * @param first   the month, or the first of those skipped
 * @param last    the same, or the last of those skipped
 * @param skipped true if the row is only a sign that months are missing
 */
record Months(YearMonth first, YearMonth last, boolean skipped) {
    /** So many months in which a bar only goes on are drawn; more are skipped. */
    private static final int DRAWN_THROUGH = 2;

    /** The rows for some pieces, in order. */
    static List<Months> of(List<Piece> pieces) {
        TreeSet<YearMonth> eventful = new TreeSet<>();
        for (Piece piece : pieces) {
            eventful.add(YearMonth.from(piece.days().first()));
            eventful.add(YearMonth.from(piece.days().last()));
        }
        List<Months> rows = new ArrayList<>();
        YearMonth before = null;
        for (YearMonth month : eventful) {
            if (before != null && before.until(month, ChronoUnit.MONTHS) > 1) {
                addBetween(new Months(before.plusMonths(1), month.minusMonths(1), true), pieces, rows);
            }
            rows.add(new Months(month, month, false));
            before = month;
        }
        return rows;
    }

    /** From the first to the last day. */
    Days days() {
        return new Days(first.atDay(1), last.atEndOfMonth());
    }

    private static void addBetween(Months gap, List<Piece> pieces, List<Months> rows) {
        boolean crossed = pieces.stream().anyMatch(piece -> piece.days().meets(gap.days()));
        if (!crossed || gap.first.until(gap.last, ChronoUnit.MONTHS) >= DRAWN_THROUGH) {
            rows.add(gap);
            return;
        }
        for (YearMonth month = gap.first; !month.isAfter(gap.last); month = month.plusMonths(1)) {
            rows.add(new Months(month, month, false));
        }
    }
}
