package sourcier.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with its unit, as precise as the source and no more: exact, approximate, a range, at least, at most.
 *
 * @param min         the lower bound, or null for "at most"
 * @param max         the upper bound, or null for "at least"
 * @param unit        a key of the unit list, for example {@code km}; never null
 * @param approximate true for "about"
 */
public record Quantity(BigDecimal min, BigDecimal max, String unit, boolean approximate) {
    /** Refuses a quantity without any bound, and a range that ends before it begins. */
    public Quantity {
        Objects.requireNonNull(unit, "unit");
        if (min == null && max == null) {
            throw new IllegalArgumentException("a quantity needs a value, a minimum or a maximum");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("minimum " + min + " above maximum " + max);
        }
    }

    /** True for one value, exact or approximate. */
    public boolean isSingle() {
        return min != null && max != null && min.compareTo(max) == 0;
    }

    /** True if only a minimum is known. */
    public boolean isAtLeast() {
        return max == null;
    }

    /** True if only a maximum is known. */
    public boolean isAtMost() {
        return min == null;
    }
}
