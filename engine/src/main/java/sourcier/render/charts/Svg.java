package sourcier.render.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes SVG text: escaped, numbers with one decimal at most and a point whatever the locale, so that the same input gives
 * the same bytes everywhere.
 */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** Begins an element. Attributes are names and values in turn; a null value leaves its attribute out. */
    Svg open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    /** Ends an element. */
    Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Writes an element without content. */
    Svg empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element with text in it, which is escaped. */
    Svg text(String content, String element, String... attributes) {
        return open(element, attributes).raw(escape(content)).close(element);
    }

    /** Writes SVG that is ready. */
    Svg raw(Object svg) {
        out.append(svg);
        return this;
    }

    /** The text so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** Makes a text safe between tags and in quoted attributes: {@code a<b} gives {@code a&lt;b}. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A length in units: {@code 12.04} gives {@code 12}, {@code 12.06} gives {@code 12.1}. */
    static String number(double units) {
        BigDecimal rounded = BigDecimal.valueOf(units).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Fills {@code %} signs of a path with lengths: {@code path("M% %h%", 1, 2, 3.5)} gives {@code M1 2h3.5}. */
    static String path(String pattern, double... lengths) {
        StringBuilder path = new StringBuilder();
        int next = 0;
        for (char c : pattern.toCharArray()) {
            if (c == '%') {
                path.append(number(lengths[next++]));
            } else {
                path.append(c);
            }
        }
        return path.toString();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
            }
        }
    }
}
