package sourcier.render.dates;

import java.util.List;
import java.util.Optional;
import sourcier.model.edtf.Interval;
import sourcier.model.edtf.IntervalEnd;
import sourcier.model.edtf.SingleDate;

/** French words for intervals: "du 8 au 13 octobre 2024", "depuis janvier 2024 (en cours)". */
final class FrenchIntervals {

    private final FrenchPoints points;

    FrenchIntervals(FrenchPoints points) {
        this.points = points;
    }

    String label(Interval interval) {
        Optional<SingleDate> one = ClosedInterval.asOneDate(interval);
        if (one.isPresent()) {
            return points.phrase(one.get()).label();
        }
        Optional<ClosedInterval> closed = ClosedInterval.of(interval);
        if (closed.isPresent()) {
            boolean doubtful = closed.get().shared().isUncertain();
            return Notes.add(closed(closed.get()), doubtful ? " (dates incertaines)" : "");
        }
        boolean goesOn = interval.end() == IntervalEnd.None.OPEN;
        return Notes.add(halfOpen(interval), goesOn ? " (en cours)" : "");
    }

    String inSentence(Interval interval) {
        Optional<SingleDate> one = ClosedInterval.asOneDate(interval);
        if (one.isPresent()) {
            return points.phrase(one.get()).at();
        }
        return ClosedInterval.of(interval)
                .map(closed -> (closed.shared().isUncertain() ? "peut-être " : "") + closed(closed))
                .orElseGet(() -> halfOpen(interval));
    }

    private String closed(ClosedInterval interval) {
        SingleDate start = interval.start();
        SharedTail shared = SharedTail.of(List.of(start, interval.end()));
        FrenchPhrase first = shared == SharedTail.NONE ? points.phrase(start) : points.plain(start, shared);
        String near = interval.shared().isApproximate() ? "environ " : "";
        return near + first.from() + " " + points.phrase(interval.end()).to();
    }

    private String halfOpen(Interval interval) {
        if (interval.end().date().isPresent()) {
            String until = points.phrase(interval.end().date().get()).until();
            return interval.start() == IntervalEnd.None.OPEN ? until : Notes.add(until, " (début inconnu)");
        }
        FrenchPhrase start = points.phrase(interval.start().date().orElseThrow());
        return interval.end() == IntervalEnd.None.OPEN
                ? "depuis " + start.definite()
                : Notes.add("à partir " + start.from(), " (fin inconnue)");
    }
}
