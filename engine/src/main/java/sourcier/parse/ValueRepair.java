package sourcier.parse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Edit;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.Span;

/**
 * How a value of the wrong form would be written in the right one.
 *
 * <p>Example: {@code "1100"} where a number is asked for gives {@code 1100}, and can be mended without asking.
 *
 * @param span  the value as it stands
 * @param meant what to write, or null if that cannot be told
 * @param safe  true if it says the same
 */
record ValueRepair(Span span, String meant, boolean safe) {
    private static final String NUMBER = "[-+]?\\d+(\\.\\d+)?";
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[ \u00A0\u202F'’]\\d{3})*(?:[.,]\\d+)?");
    private static final String YES = "(?i)true|yes|vrai|oui";
    private static final String NO = "(?i)false|no|non|faux";

    /**
     * The repair of a value.
     *
     * @param form     what is asked for, for example {@code form.list}
     * @param ofGroups true if a list of groups is asked for
     */
    static ValueRepair of(YamlValue value, String form, boolean ofGroups) {
        Span span = value.span();
        String raw = span.text();
        boolean oneLine = raw.lines().count() == 1;
        ValueRepair none = new ValueRepair(span, null, false);
        if (!oneLine) {
            return none;
        }
        String text = value instanceof YamlValue.Scalar scalar ? scalar.text() : null;
        YamlValue only = value instanceof YamlValue.Sequence list && list.items().size() == 1 ? list.items().get(0) : null;
        return switch (form) {
            case "form.list" -> ofGroups ? new ValueRepair(span, raw.startsWith("{") ? "[" + raw + "]" : null, true)
                    : text == null ? none : new ValueRepair(span, "[" + raw + "]", areIds(text));
            case "form.number" -> text == null ? none : number(span, text.strip());
            case "form.boolean" -> text == null || !text.matches(YES + "|" + NO) ? none
                    : new ValueRepair(span, String.valueOf(text.matches(YES)), true);
            case "form.text", "form.date" -> new ValueRepair(span, quoted(raw), true);
            case "form.id", "form.word" -> only instanceof YamlValue.Scalar item ? new ValueRepair(span, item.text(), true)
                    : text == null ? none : new ValueRepair(span, quoted(raw), true);
            default -> none;
        };
    }

    private static boolean areIds(String text) {
        return Arrays.stream(text.split(",", -1)).allMatch(item -> item.strip().matches("[\\w-]+"));
    }

    private static ValueRepair number(Span span, String text) {
        if (text.matches(NUMBER)) {
            return new ValueRepair(span, text, true);
        }
        if (text.matches("[-+]?\\d{1,3}([ \u00A0\u202F_'’]\\d{3})+")) {
            return new ValueRepair(span, text.replaceAll("[^-+\\d]", ""), true);
        }
        Matcher digits = DIGITS.matcher(text);
        String first = digits.find() ? plain(digits.group()) : null;
        if (first == null || !digits.find()) {
            return new ValueRepair(span, first, false);
        }
        return new ValueRepair(span, "min: " + first + ", max: " + plain(digits.group()), false);
    }

    /** A comma before three digits parts thousands, any other is the decimal point. */
    private static String plain(String number) {
        String digits = number.replaceAll("[^\\d.,]", "");
        return digits.matches("\\d+,\\d{3}") ? digits.replace(",", "") : digits.replace(',', '.');
    }

    private static String quoted(String raw) {
        return raw.indexOf('"') >= 0 || raw.indexOf('\\') >= 0 ? null : "\"" + raw + "\"";
    }

    /**
     * The right spelling of a value, or null.
     *
     * @param form what is asked for, for example {@code slug}
     */
    static String spelling(String form, String text) {
        return switch (form) {
            case "slug", "id" -> slug(text);
            case "passage" -> text.strip().matches("[a-z]\\s?\\d+|[A-Z]\\s\\d+")
                    ? text.replaceAll("\\s", "").toUpperCase(Locale.ROOT) : null;
            case "lang" -> text.replace('_', '-').matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                    ? text.substring(0, 2).toLowerCase(Locale.ROOT) + text.substring(2).replace('_', '-') : SchemaWords.language(text);
            case "url" -> text.matches("[\\w-]+(\\.[\\w-]+)+(/\\S*)?") ? "https://" + text : null;
            default -> null;
        };
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? null : plain;
    }

    /** The finding with what was meant, and with the repair where it is safe. */
    Diagnostic addTo(Diagnostic found) {
        return meant == null ? found : safe ? found.suggest(meant).repair(List.of(new Edit(span, meant))) : found.suggest(meant);
    }
}
