package sourcier.render.charts;

import java.time.LocalDate;
import java.util.Optional;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.Interval;
import sourcier.model.edtf.SingleDate;

/** What a calendar can show of an EDTF date; the parts are those of {@link Mark}. */
record EdtfDays(Days possible, Days sure, Mark.Side start, Mark.Side end) {

    /** The days of a date; empty if it has no bounds. */
    static Optional<EdtfDays> of(Edtf date) {
        return date instanceof Interval interval ? ofInterval(interval) : ofOne(date);
    }

    /** A single date, or a set, of which the calendar only says from when to when. */
    private static Optional<EdtfDays> ofOne(Edtf date) {
        Mark.Side sharp = date.isApproximate() ? Mark.Side.APPROXIMATE : Mark.Side.SHARP;
        Optional<LocalDate> first = date.earliest().or(date::latest);
        Optional<LocalDate> last = date.latest().or(date::earliest);
        return first.map(day -> {
            Days possible = new Days(day, last.get());
            boolean closed = date.earliest().isPresent() && date.latest().isPresent();
            return new EdtfDays(
                    possible,
                    closed && possible.isOneDay() ? possible : null,
                    date.earliest().isPresent() ? sharp : Mark.Side.OPEN,
                    date.latest().isPresent() ? sharp : Mark.Side.OPEN);
        });
    }

    private static Optional<EdtfDays> ofInterval(Interval interval) {
        Optional<Days> start = interval.start().date().flatMap(EdtfDays::bounds);
        Optional<Days> end = interval.end().date().flatMap(EdtfDays::bounds);
        Optional<Days> one = start.or(() -> end);
        return one.map(any -> {
            Days from = start.orElse(any);
            Days to = end.orElse(any);
            return new EdtfDays(
                    new Days(from.first(), to.last()),
                    sure(from, to),
                    side(start, interval.start().date()),
                    side(end, interval.end().date()));
        });
    }

    /** What lies between a vague beginning and a vague end; a beginning or end known to the day belongs to it. */
    private static Days sure(Days from, Days to) {
        LocalDate first = from.isOneDay() ? from.first() : from.last().plusDays(1);
        LocalDate last = to.isOneDay() ? to.last() : to.first().minusDays(1);
        return first.isAfter(last) ? null : new Days(first, last);
    }

    private static Mark.Side side(Optional<Days> days, Optional<SingleDate> date) {
        if (days.isEmpty()) {
            return Mark.Side.OPEN;
        }
        return date.get().isApproximate() ? Mark.Side.APPROXIMATE : Mark.Side.SHARP;
    }

    private static Optional<Days> bounds(Edtf date) {
        return date.earliest().flatMap(first -> date.latest().map(last -> new Days(first, last)));
    }
}
