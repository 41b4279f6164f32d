package sourcier.check.translation;

import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.source.CharacterScan;

/**
 * What must be the same in every language: ids of sources, terms and claims, numbers, the months of dates, signs of units.
 * Numbers are compared without their separators, which each language has its own of (CLDR), and months by their number, so that
 * « 1 100 hommes le 4 mai » has the values of "1,100 men on May 4".
 */
final class Values {
    private static final Pattern REFERENCE =
            Pattern.compile("\\[@([^\\],\\s]+)(?:,[^\\]]*)?\\]|\\[\\[([^\\]|]+)(\\|[^\\]]*)?\\]\\]|\\[#([^\\]\\s]+)\\]|\\](?:\\([^)\\s]*\\)|\\{lang=[^}]*\\})|`[^`]*`");
    // The "l" of « en 1912 l’essai » is no litre: no sign of a unit is cut short by an apostrophe.
    private static final Pattern UNIT =
            Pattern.compile("(?<=\\d)[\\s\u00A0\u202F-]?(%|‰|°|€|\\$|£|(?:km|cm|mm|m|ha|kg|t|kt|l|h|km/h)(?![\\p{L}\\d’']))");
    // A line may end between a month and its year.
    private static final String SPACE = "[\\s\u00A0\u202F]";
    private final Locale locale;
    private final Pattern number;
    /** A name of a month where it is one: beside a number. */
    private final Pattern month;
    private final List<String> months = new ArrayList<>();

    /** @param language BCP 47 tag of the language the texts are in */
    Values(String language) {
        this.locale = Locale.forLanguageTag(language);
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
        String group = signs.getGroupingSeparator() <= ' ' || Character.isSpaceChar(signs.getGroupingSeparator())
                ? "[ \u00A0\u202F\u2009]" : Pattern.quote(String.valueOf(signs.getGroupingSeparator()));
        String decimal = Pattern.quote(String.valueOf(signs.getDecimalSeparator()));
        this.number = Pattern.compile("\\p{Nd}{1,3}(?:" + group + "\\p{Nd}{3})+(?!\\p{Nd})(?:" + decimal + "\\p{Nd}+)?|\\p{Nd}+(?:" + decimal + "\\p{Nd}+)?");
        Arrays.stream(Month.values()).forEach(one -> months.add(one.getDisplayName(TextStyle.FULL, locale)));
        String names = String.join("|", months.stream().map(Pattern::quote).toList());
        String gap = "(?:er|st|nd|rd|th)?" + SPACE;
        // What follows a month is a day or a year; « en juin 6 000 hommes » has no June 6.
        String dayOrYear = SPACE + "\\d++(?!" + group + "\\d{3})";
        this.month = Pattern.compile("(?<=\\d(?:" + gap + ")?\\s?)(?:" + names + ")(?!\\p{L})|(?<!\\p{L})(?:" + names + ")(?=" + dayOrYear + ")");
    }

    /** The values of a text, each with the offset where it first stands; the key tells kinds apart, as in {@code @gazette-1912}. */
    Map<String, Integer> of(String text) {
        Map<String, Integer> values = new LinkedHashMap<>();
        if (!CharacterScan.has(text, Values::mayBeginOne)) {
            return values;
        }
        String plain = takeReferences(text, values);
        if (!CharacterScan.has(plain, Character::isDigit)) {
            return values;
        }
        addUnits(values, plain);
        addMonths(values, plain);
        addNumbers(values, plain);
        return values;
    }

    /** The words of a text, with spaces in the place of ids, addresses and code, so that all offsets hold. */
    static String withoutReferences(String text) {
        return takeReferences(text, new LinkedHashMap<>());
    }

    private static String takeReferences(String text, Map<String, Integer> values) {
        Matcher reference = REFERENCE.matcher(text);
        // Within a paragraph the end of a line is a space, wherever its author broke it.
        StringBuilder words = new StringBuilder(text.replace('\n', ' '));
        int mark = CharacterScan.first(text, 0, Values::isMark);
        while (mark >= 0 && reference.find(mark)) {
            mark = CharacterScan.first(text, reference.end(), Values::isMark);
            if (reference.group(1) != null) {
                values.putIfAbsent("@" + reference.group(1), reference.start(1));
            } else if (reference.group(2) != null) {
                values.putIfAbsent("[[" + reference.group(2) + "]]", reference.start(2));
            } else if (reference.group(4) != null) {
                values.putIfAbsent("#" + reference.group(4), reference.start(4));
            }
            blank(words, reference.start(), reference.group(3) == null ? reference.end() : reference.start(3));
        }
        return words.toString();
    }

    private static boolean mayBeginOne(int c) {
        return isMark(c) || Character.isDigit(c);
    }

    /** What a reference, an address or code begins with. */
    private static boolean isMark(int c) {
        return c == '[' || c == ']' || c == '`';
    }

    private static void addUnits(Map<String, Integer> values, String words) {
        Matcher unit = UNIT.matcher(words).useTransparentBounds(true);
        int at = CharacterScan.first(words, 0, Character::isDigit) + 1;
        while (at > 0) {
            if (unit.region(at, words.length()).lookingAt()) {
                values.putIfAbsent(unit.group(1), unit.start(1));
            }
            at = CharacterScan.first(words, at, Character::isDigit) + 1;
        }
    }

    private void addNumbers(Map<String, Integer> values, String words) {
        Matcher written = number.matcher(words);
        int at = CharacterScan.first(words, 0, Values::mayBeginNumber);
        while (at >= 0 && written.find(at)) {
            values.putIfAbsent(plain(written.group()), written.start());
            at = CharacterScan.first(words, written.end(), Values::mayBeginNumber);
        }
    }

    /** Digits that take two units are rare, but there are some. */
    private static boolean mayBeginNumber(int c) {
        return Character.isDigit(c) || Character.isHighSurrogate((char) c);
    }

    private void addMonths(Map<String, Integer> values, String words) {
        Matcher named = month.matcher(words).useTransparentBounds(true);
        for (int i = 0; i < months.size(); i++) {
            // The pattern alone would look at what is beside each letter.
            for (int at = words.indexOf(months.get(i)); at >= 0; at = words.indexOf(months.get(i), at + 1)) {
                if (named.region(at, words.length()).lookingAt()) {
                    values.putIfAbsent((i < 9 ? "--0" : "--") + (i + 1), at);
                }
            }
        }
    }

    private static void blank(StringBuilder words, int start, int end) {
        for (int i = start; i < end; i++) {
            words.setCharAt(i, ' ');
        }
    }

    /** The number with plain digits, a point and no separators. */
    private String plain(String written) {
        char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        StringBuilder plain = new StringBuilder();
        for (char c : written.toCharArray()) {
            if (Character.isDigit(c)) {
                plain.append(Character.getNumericValue(c));
            } else if (c == decimal) {
                plain.append('.');
            }
        }
        return plain.toString();
    }
}
