package sourcier.render;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.model.Quantity;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;
import sourcier.render.dates.EdtfWording;
import sourcier.render.typography.Typography;

/**
 * Dates and numbers in the words of one language.
 *
 * <p>Example: a quantity of at least 3000 km is « au moins 3 000 km ». Numbers are grouped with a plain space here; typography
 * makes it the right one, as everywhere.
 */
public final class Wording {
    private static final Pattern MACHINE_DATE = Pattern.compile("(\\d{4}(?:-\\d\\d){0,2})[?~%]?");

    private final Locale reader;
    private final Messages messages;
    private final EdtfWording dates;
    private final DecimalFormat numbers;
    private final Typography typography;

    /** The wording of a language, with its interface words. */
    public Wording(String tag, Messages messages) {
        this.reader = Locale.forLanguageTag(tag);
        this.messages = messages;
        this.dates = EdtfWording.forLanguage(tag);
        // Only the decimal sign and the grouping sign depend on the language; the JVM's locale data are not asked.
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(messages.text("number.decimal").charAt(0));
        symbols.setGroupingSeparator(messages.text("number.grouping").charAt(0));
        this.numbers = new DecimalFormat("#,##0.###", symbols);
        this.typography = Typography.forLanguage(tag);
    }

    /** The name of a language, as CLDR has it; one that CLDR does not know keeps its tag. */
    public String language(String tag) {
        return messages.has("lang." + tag) ? messages.text("lang." + tag) : Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    }

    /** The date for {@code <time datetime>}: day, month or year; null for dates that HTML has no form for. */
    public static String machineDate(Edtf date) {
        Matcher plain = MACHINE_DATE.matcher(date instanceof CalendarDate ? date.text() : "");
        return plain.matches() ? plain.group(1) : null;
    }

    /** A date standing alone, for example « 23 décembre 2024 ». */
    public String date(Edtf date) {
        return dates.label(date);
    }

    /** A day, month or year in ISO form, standing alone. */
    public String day(String iso) {
        try {
            return date(Edtf.parse(iso));
        } catch (EdtfException e) {
            throw new IllegalArgumentException("not an ISO date: " + iso, e);
        }
    }

    /** A date for narrow places, for example « 23 déc. 2024 ». */
    public String shortDate(Edtf date) {
        return dates.shortLabel(date);
    }

    /** The name of a month without its year, short, for example « déc. ». */
    public String monthName(YearMonth month) {
        try {
            return shortDate(Edtf.parse(month.toString())).replaceFirst("\\s*\\d{4}$", "");
        } catch (EdtfException e) {
            throw new IllegalArgumentException("not an EDTF month: " + month, e);
        }
    }

    /**
     * Words with their typography, for a drawing: it breaks its labels at plain spaces, which must not be those within a number.
     * Words of a page get theirs when the page is finished.
     */
    String typeset(String words) {
        return typography.apply(words);
    }

    /** A number, grouped. One at a time: pages are rendered side by side, and a {@link DecimalFormat} cannot be shared. */
    public synchronized String number(BigDecimal number) {
        return numbers.format(number);
    }

    /** A number without its unit, with « au moins », « environ » and the like. */
    public String amount(Quantity quantity) {
        if (quantity.isAtLeast()) {
            return messages.text("quantity.min", about(quantity, number(quantity.min())));
        }
        if (quantity.isAtMost()) {
            return messages.text("quantity.max", about(quantity, number(quantity.max())));
        }
        return about(quantity, quantity.isSingle() ? number(quantity.min())
                : messages.text("quantity.range", number(quantity.min()), number(quantity.max())));
    }

    private String about(Quantity quantity, String words) {
        return quantity.approximate() ? messages.text("quantity.approximate", words) : words;
    }

    /** True if there are words for a unit; an earlier one may have been given up. */
    boolean hasUnit(String unit) {
        return messages.has("unit." + unit + ".other");
    }

    /** A number with its unit. */
    public String quantity(Quantity quantity) {
        BigDecimal deciding = quantity.max() == null ? quantity.min() : quantity.max();
        return amount(quantity) + " " + messages.count("unit." + quantity.unit(), deciding, amount(quantity));
    }
}
