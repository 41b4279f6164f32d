package sourcier.render.dates;

import java.util.List;
import java.util.Optional;
import sourcier.model.edtf.Interval;
import sourcier.model.edtf.SingleDate;

/** Joins the two ends of an interval on a chart axis, the same way in every language. */
final class ShortInterval {

    private ShortInterval() {
    }

    /** How a language says one date on an axis. */
    interface Words {

        /** The date as if no sign stood in it, without what it leaves to its neighbour. */
        String plain(SingleDate date, SharedTail without);

        /** The words with the marks of a doubt: "v. " before, " ?" after. */
        String doubted(String words, boolean approximate, boolean uncertain);

        /** The date in full with the marks of its own doubt. */
        default String of(SingleDate date) {
            return doubted(plain(date, SharedTail.NONE), date.isApproximate(), date.isUncertain());
        }
    }

    /**
     * With an en dash, close if the start is one word of the same kind ("8–13 oct. 2024", "2022–2024"), otherwise
     * between spaces ("7 sept. – 1er oct. 2023"). An unknown end is a question mark, equal ends are said once, and a
     * doubt that both ends share is marked once.
     */
    static String of(Interval interval, Words words) {
        Optional<SingleDate> one = ClosedInterval.asOneDate(interval);
        if (one.isPresent()) {
            return words.of(one.get());
        }
        return ClosedInterval.of(interval).map(closed -> closed(closed, words)).orElseGet(() ->
                interval.start().date().map(words::of).orElse("?") + " – "
                        + interval.end().date().map(words::of).orElse("?"));
    }

    private static String closed(ClosedInterval interval, Words words) {
        List<SingleDate> both = List.of(interval.start(), interval.end());
        SharedTail shared = SharedTail.of(both);
        String start = shared == SharedTail.NONE ? words.of(interval.start()) : words.plain(interval.start(), shared);
        boolean close = SharedTail.areAlike(both) && start.indexOf(' ') < 0;
        String span = start + (close ? "–" : " – ") + words.of(interval.end());
        return words.doubted(span, interval.shared().isApproximate(), interval.shared().isUncertain());
    }
}
