package sourcier.render.charts;

import java.time.LocalDate;

/**
 * A stretch of days, both ends included.
 *
 * @param first never null
 * @param last  never null, not before {@code first}
 */
public record Days(LocalDate first, LocalDate last) {
    /** Refuses a stretch that ends before it begins. */
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    /** The stretch that is this one day. */
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** True for one day. */
    public boolean isOneDay() {
        return first.equals(last);
    }

    /** True if both have a day in common. */
    boolean meets(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** The days in both; only for stretches that meet. */
    Days within(Days other) {
        return new Days(
                first.isBefore(other.first) ? other.first : first, last.isAfter(other.last) ? other.last : last);
    }
}
