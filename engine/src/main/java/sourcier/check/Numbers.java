package sourcier.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers and dates that plain words state. A word of letters and digits is a designation ({@code M-30}, {@code 9K})
 * and no number; neither are ordinals, unless they begin a date.
 *
 * <p>Example: in {@code "lit on 12 May 1912, 1 100 ships"} the finds are {@code 12 May 1912} without a value and
 * {@code 1 100} with the value 1100.
 */
public final class Numbers {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Letters and digits, also joined by hyphens; the digits of a key cap (an emoji) are none. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[-‐‑][\\p{L}\\p{N}]++)*+(?![\\uFE0F\\u20E3])");
    /**
     * Thousands are set apart by a space of any width, an apostrophe, a comma or a point, which is the first group; decimals by a
     * comma or a point. No number in thousands begins with a zero or with four digits: 0,125 has decimals.
     */
    private static final Pattern AMOUNT = Pattern.compile(
            "([1-9]\\d{0,2}(?:[ \\u00A0\\u202F\\u2009’'.,]\\d{3})+)(?:[.,]\\d{1,2})?(?![\\p{L}\\d])|\\d+(?:[.,]\\d+)?");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
    private static final Pattern YEAR = Pattern.compile("[ \\u00A0\\u202F]\\d{4}(?![\\p{L}\\d])");
    private final Map<String, BigDecimal> words;
    private final Map<String, BigDecimal> parts;
    private final Set<String> months;

    /**
     * Reads the words of a language.
     *
     * @param vocabulary {@code number.words}, each with its value ({@code dozen 12}) or vague ({@code dozens});
     *     {@code number.parts}, which state a number only with another one ({@code two hundred}); {@code month.names}
     */
    public Numbers(Vocabulary vocabulary) {
        this(vocabulary, Set.of());
    }

    private Numbers(Vocabulary vocabulary, Set<String> more) {
        words = values(vocabulary.words("number.words"));
        words.putAll(values(more));
        parts = values(vocabulary.words("number.parts"));
        months = vocabulary.words("month.names");
    }

    /**
     * The same, also with the words of {@code number.compared}: they have too many meanings to ask for a source, but state a number
     * where another language has it.
     */
    public static Numbers toCompare(Vocabulary vocabulary) {
        return new Numbers(vocabulary, vocabulary.words("number.compared"));
    }

    private static Map<String, BigDecimal> values(Set<String> entries) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (String entry : entries) {
            String[] pair = entry.split("\\s+");
            values.put(pair[0], pair.length == 1 ? null : new BigDecimal(pair[1]));
        }
        return values;
    }

    /**
     * A number or date in a text.
     *
     * @param start where it begins, from 0
     * @param end   where it ends
     * @param value the number; null for a date and for a vague one such as {@code dozens}
     */
    public record Found(int start, int end, BigDecimal value) {}

    /** All numbers and dates of a text, in order. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (Found one = first(text, 0); one != null; one = first(text, one.end())) {
            found.add(one);
        }
        return found;
    }

    /** The first of them that begins at this offset or after it; null if there is none. */
    public Found first(String text, int from) {
        Matcher word = WORD.matcher(text).region(from, text.length()).useTransparentBounds(true);
        Found found = null;
        while (found == null && word.find()) {
            found = at(text, word);
        }
        return found;
    }

    private Found at(String text, Matcher word) {
        String written = word.group().toLowerCase(Locale.ROOT);
        boolean digits = written.charAt(0) >= '0' && written.charAt(0) <= '9';
        if (months.contains(written) || digits && months.contains(next(text, word.end()))) {
            return date(text, word);
        }
        if (digits && written.chars().noneMatch(Character::isLetter)) {
            return amount(text, word);
        }
        if (words.containsKey(written)) {
            return scaled(text, word.start(), word.end(), words.get(written));
        }
        Found scaled = parts.containsKey(written) ? scaled(text, word.start(), word.end(), parts.get(written)) : null;
        return scaled != null && scaled.end() > word.end() ? scaled : compound(word, HYPHEN.split(written));
    }

    /** Number words joined by hyphens; the value is known where it is a sum ({@code forty-two}). */
    private Found compound(Matcher word, String[] joined) {
        List<String> rest = Arrays.asList(joined).subList(1, joined.length);
        if (rest.isEmpty() || !words.containsKey(joined[0]) || !rest.stream().allMatch(this::isNumber)) {
            return null;
        }
        BigDecimal tens = words.get(joined[0]);
        BigDecimal units = rest.stream().map(one -> words.getOrDefault(one, parts.get(one))).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean sum = tens != null && tens.compareTo(TEN) >= 0 && units.compareTo(tens) < 0;
        return new Found(word.start(), word.end(), sum ? tens.add(units) : null);
    }

    private boolean isNumber(String word) {
        return words.containsKey(word) || parts.containsKey(word);
    }

    /** A month with a day before it or a year behind it; a month alone is too vague to be a date. */
    private Found date(String text, Matcher word) {
        boolean day = Character.isDigit(word.group().charAt(0));
        int end = day ? word.end() + 1 + next(text, word.end()).length() : word.end();
        Matcher year = YEAR.matcher(text).region(end, text.length());
        boolean dated = year.lookingAt();
        return day || dated ? new Found(word.start(), dated ? year.end() : end, null) : null;
    }

    private Found amount(String text, Matcher word) {
        Matcher amount = AMOUNT.matcher(text).region(word.start(), text.length()).useTransparentBounds(true);
        boolean joined = word.group().matches(".*\\D.*");
        if (joined || !amount.lookingAt()) {
            // Digits joined by hyphens are a day or a range.
            return new Found(word.start(), word.end(), null);
        }
        String thousands = amount.group(1) == null ? "" : amount.group(1);
        String plain = thousands.replaceAll("\\D", "") + amount.group().substring(thousands.length()).replace(',', '.');
        return scaled(text, word.start(), amount.end(), new BigDecimal(plain));
    }

    /** A number with the words behind it that multiply it: {@code 9 millions}, {@code two thousand}. */
    private Found scaled(String text, int start, int end, BigDecimal value) {
        BigDecimal product = value;
        int behind = end;
        for (String next = next(text, behind); product != null && isScale(next); next = next(text, behind)) {
            product = product.multiply(words.get(next));
            behind += 1 + next.length();
        }
        return new Found(start, behind, product);
    }

    private boolean isScale(String word) {
        return words.get(word) != null && words.get(word).compareTo(HUNDRED) >= 0;
    }

    /** The word behind a single space, in small letters; empty if there is none. */
    private static String next(String text, int end) {
        Matcher word = WORD.matcher(text);
        boolean follows = end < text.length() && " \u00A0\u202F".indexOf(text.charAt(end)) >= 0
                && word.region(end + 1, text.length()).lookingAt();
        return follows ? word.group().toLowerCase(Locale.ROOT) : "";
    }
}
