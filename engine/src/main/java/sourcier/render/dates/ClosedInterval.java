package sourcier.render.dates;

import java.util.Optional;
import sourcier.model.edtf.Interval;
import sourcier.model.edtf.Qualifier;
import sourcier.model.edtf.SingleDate;

/**
 * An interval with a date at both ends, ready to be said. If both ends carry the same doubt as a whole, it is said
 * once for the interval and the ends are plain: {@code 2024-10-08~/2024-10-13~} is "environ du 8 au 13 octobre 2024".
 *
 * @param start the start, without its signs if the doubt is shared
 * @param end the end, without its signs if the doubt is shared
 * @param shared the doubt on the whole interval; {@code NONE} leaves each end with its own
 */
record ClosedInterval(SingleDate start, SingleDate end, Qualifier shared) {

    /** The interval, or empty if an end is open or unknown. */
    static Optional<ClosedInterval> of(Interval interval) {
        return interval.start().date().flatMap(start -> interval.end().date().map(end -> of(start, end)));
    }

    private static ClosedInterval of(SingleDate start, SingleDate end) {
        Qualifier doubt = start.qualification().whole().orElse(Qualifier.NONE);
        boolean same = end.qualification().whole().filter(other -> other == doubt).isPresent();
        return doubt == Qualifier.NONE || !same
                ? new ClosedInterval(start, end, Qualifier.NONE)
                : new ClosedInterval(PlainDates.of(start), PlainDates.of(end), doubt);
    }

    /** The one date that both ends name, if they name one: {@code 2024-05/2024-05} is said "mai 2024". */
    static Optional<SingleDate> asOneDate(Interval interval) {
        return interval.start().date()
                .filter(start -> interval.end().date().filter(end -> end.text().equals(start.text())).isPresent());
    }
}
