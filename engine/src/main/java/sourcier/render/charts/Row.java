package sourcier.render.charts;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One figure of a {@link Panel}.
 *
 * @param label       when and who, for example a date and the short name of a body
 * @param value       the figure in words, with its "about" or "at least"
 * @param min         the lower bound, or null for "at most"; not negative
 * @param max         the upper bound, or null for "at least"; equal to {@code min} for one value
 * @param approximate true for "about"
 * @param inArticle   true if the article itself says so
 * @param href        where the row leads, or null
 */
public record Row(
        String label, String value, BigDecimal min, BigDecimal max, boolean approximate, boolean inArticle, String href) {
    /** Refuses a row without any bound, a negative one (axes begin at 0) and a range that ends before it begins. */
    public Row {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        if (min == null && max == null) {
            throw new IllegalArgumentException("a row needs a minimum or a maximum: " + label);
        }
        BigDecimal lowest = min == null ? max : min;
        if (lowest.signum() < 0 || (max != null && lowest.compareTo(max) > 0)) {
            throw new IllegalArgumentException("negative or upside down: " + label);
        }
    }

    /** True for a stretch between two different values. */
    public boolean isRange() {
        return min != null && max != null && min.compareTo(max) != 0;
    }

    /** The highest number drawn; never null. */
    BigDecimal highest() {
        return max == null ? min : max;
    }
}
