package sourcier.render.dates;

import java.util.List;
import java.util.Optional;
import sourcier.model.edtf.Interval;
import sourcier.model.edtf.IntervalEnd;
import sourcier.model.edtf.SingleDate;

/** English words for intervals: "8 to 13 October 2024", "since January 2024 (ongoing)". */
final class EnglishIntervals {

    private final EnglishPoints points;

    EnglishIntervals(EnglishPoints points) {
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
            return Notes.add(near(closed.get()) + span(closed.get()), doubtful ? " (dates uncertain)" : "");
        }
        boolean goesOn = interval.end() == IntervalEnd.None.OPEN;
        return Notes.add(halfOpen(interval), goesOn ? " (ongoing)" : "");
    }

    String inSentence(Interval interval) {
        Optional<SingleDate> one = ClosedInterval.asOneDate(interval);
        if (one.isPresent()) {
            return points.phrase(one.get()).at();
        }
        return ClosedInterval.of(interval).map(this::fromTo).orElseGet(() -> halfOpen(interval));
    }

    private String fromTo(ClosedInterval interval) {
        String perhaps = interval.shared().isUncertain() ? "perhaps " : "";
        return perhaps + near(interval) + "from " + span(interval);
    }

    private static String near(ClosedInterval interval) {
        return interval.shared().isApproximate() ? "approximately " : "";
    }

    private String span(ClosedInterval interval) {
        SingleDate start = interval.start();
        SharedTail shared = SharedTail.of(List.of(start, interval.end()));
        EnglishPhrase first = shared == SharedTail.NONE ? points.phrase(start) : points.plain(start, shared);
        return first.plain() + " to " + points.phrase(interval.end()).plain();
    }

    private String halfOpen(Interval interval) {
        if (interval.end().date().isPresent()) {
            String until = "until " + points.phrase(interval.end().date().get()).plain();
            return interval.start() == IntervalEnd.None.OPEN ? until : Notes.add(until, " (start unknown)");
        }
        String start = points.phrase(interval.start().date().orElseThrow()).plain();
        return interval.end() == IntervalEnd.None.OPEN
                ? "since " + start
                : Notes.add("from " + start, " (end unknown)");
    }
}
