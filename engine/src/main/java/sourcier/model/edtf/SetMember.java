package sourcier.model.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One member of a {@link DateSet}: a date or a run of dates.
 *
 * @param shape which of the two, and which side of a run is open
 * @param first the date that begins the run; the same as {@code last} unless the shape is {@code RANGE}
 * @param last the date that ends the run; the same as {@code first} unless the shape is {@code RANGE}
 */
public record SetMember(SetMember.Shape shape, SingleDate first, SingleDate last) {

    /** The four ways to write a member. */
    public enum Shape {
        /** {@code 2024}: one date. */
        DATE,
        /** {@code 2022..2024}: all dates from one to the other, both plain and of one precision. */
        RANGE,
        /** {@code ..2024}: this date or any before it; only as the first member. */
        UP_TO,
        /** {@code 2024..}: this date or any after it; only as the last member. */
        FROM
    }

    /** The first possible day; empty for {@code UP_TO}. */
    public Optional<LocalDate> earliest() {
        return shape == Shape.UP_TO ? Optional.empty() : first.earliest();
    }

    /** The last possible day; empty for {@code FROM}. */
    public Optional<LocalDate> latest() {
        return shape == Shape.FROM ? Optional.empty() : last.latest();
    }
}
