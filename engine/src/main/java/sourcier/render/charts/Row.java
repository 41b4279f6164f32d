package sourcier.render.charts;

import java.math.BigDecimal;
import java.util.Objects;
import sourcier.model.Quantity;

/**
 * One figure of a {@link Panel}.
 *
 * @param label     when and who, for example a date and the short name of a body
 * @param value     the figure in words, with its "about" or "at least"
 * @param quantity  the figure, not negative; or null if it was looked for and not found: such a row has no mark
 * @param inArticle true if the article itself says so
 * @param href      where the row leads, or null
 * @param rivalry   if the figure disagrees with others: the words over them; rows that follow one another with the same
 *                  words are set as one block. Else null
 */
public record Row(String label, String value, Quantity quantity, boolean inArticle, String href, String rivalry) {
    /** Refuses negative figures, as axes begin at 0. */
    public Row {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        if (quantity != null && lowest(quantity).signum() < 0) {
            throw new IllegalArgumentException("negative: " + label);
        }
    }

    /** A row that disagrees with no other. */
    public static Row of(String label, String value, Quantity quantity, boolean inArticle, String href) {
        return new Row(label, value, quantity, inArticle, href, null);
    }

    /** True for a stretch between two different values. */
    boolean isRange() {
        return quantity.min() != null && quantity.max() != null && !quantity.isSingle();
    }

    /** The highest number drawn, or null if there is none. */
    BigDecimal highest() {
        return quantity == null ? null : quantity.max() == null ? quantity.min() : quantity.max();
    }

    /** The lowest number drawn, or null if there is none. */
    BigDecimal lowest() {
        return quantity == null ? null : lowest(quantity);
    }

    private static BigDecimal lowest(Quantity quantity) {
        return quantity.min() == null ? quantity.max() : quantity.min();
    }
}
