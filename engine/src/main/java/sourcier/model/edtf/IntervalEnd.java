package sourcier.model.edtf;

import java.util.Optional;

/**
 * One end of an {@link Interval}: a date, or one of the two ways to have none, which EDTF keeps apart
 * (Library of Congress page, level 1, "Extended Interval").
 */
public sealed interface IntervalEnd permits IntervalEnd.At, IntervalEnd.None {

    /** The date at this end; empty if the end is open or unknown. */
    Optional<SingleDate> date();

    /**
     * An end with a date.
     *
     * @param value the date, not null
     */
    record At(SingleDate value) implements IntervalEnd {

        @Override
        public Optional<SingleDate> date() {
            return Optional.of(value);
        }
    }

    /** An end without a date. */
    enum None implements IntervalEnd {

        /** Written {@code ..}: there is no end (yet), as in {@code 2024-01/..}, still going on. */
        OPEN,

        /** Written as nothing: there is an end, but nobody knows it, as in {@code 2024-01/}. */
        UNKNOWN;

        @Override
        public Optional<SingleDate> date() {
            return Optional.empty();
        }
    }
}
