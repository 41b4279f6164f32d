package sourcier.render;

import java.math.BigDecimal;
import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which form of a word a number takes in a language, by the plural rules of CLDR (Unicode Technical Standard 35, part 3), as its
 * chart of languages lists them.
 *
 * <p>Example: {@code new PluralRule("one:i = 0,1").form(0)} is {@code one}, as in French.
 */
final class PluralRule {
    /** Java reads such rules for abbreviated numbers only: here each abbreviation is the name of a form, and no number is shown. */
    private static final String[] FORMS = {"{zero:'zero' one:'one' two:'two' few:'few' many:'many' other:'other'}"};

    private final CompactNumberFormat forms;
    private final Map<Long, String> known = new ConcurrentHashMap<>();

    /**
     * Reads rules.
     *
     * @param rules form and condition, separated by semicolons; a number that meets none takes the form {@code other}
     * @throws IllegalArgumentException if they are not of that form
     */
    PluralRule(String rules) {
        forms = new CompactNumberFormat("#", DecimalFormatSymbols.getInstance(Locale.ROOT), FORMS, rules);
    }

    /** The form for a number: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
    String form(long number) {
        // The same small numbers come again on every page, and to format one takes long.
        return known.computeIfAbsent(number, this::formatted);
    }

    private synchronized String formatted(long number) {
        return forms.format(number);
    }

    /**
     * The same for a number that may have decimals. Java rounds before it applies the rules, so they cannot be asked: in languages
     * where 0 is singular the decimals do not count (1.5 is singular as 1 is), in the others such a number takes the form for others.
     */
    String form(BigDecimal number) {
        if (number.stripTrailingZeros().scale() <= 0) {
            return form(number.longValue());
        }
        return form(0).equals("one") ? form(number.longValue()) : "other";
    }
}
