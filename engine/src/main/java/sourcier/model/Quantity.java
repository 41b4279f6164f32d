package sourcier.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * A number with its unit, as precise as the source and no more: exact, approximate, a range, at least, at most.
 *
 * @param min         the lower bound, or null for "at most"
 * @param max         the upper bound, or null for "at least"
 * @param unit        a key of the unit list, for example {@code km}; never null
 * @param approximate true for "about"
 */
public record Quantity(BigDecimal min, BigDecimal max, String unit, boolean approximate) {
    /** The units that measure; all others count things. */
    private static final Set<String> MEASURES = Set.of("mm", "km", "km/h", "kg", "t", "rounds-per-5-min");

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

    /** True for a count of things of which only a minimum is known: a floor, not a total. */
    public boolean isFloor() {
        return isAtLeast() && !MEASURES.contains(unit);
    }

    /** True if only a maximum is known. */
    public boolean isAtMost() {
        return min == null;
    }
}
