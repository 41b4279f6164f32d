package sourcier.render.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spaces of French, after the usage of the Imprimerie nationale: narrow before {@code ; ! ?} and between groups of three
 * digits, of full width before {@code :}, inside « » and between things that must not part at the end of a line. A space
 * that nobody wrote is not added, and one that is there already as U+00A0 or U+202F stays as it is.
 */
final class FrenchTypography implements Typography {
    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW = '\u202f';

    private static final String MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
            + "|janv\\.|févr\\.|avr\\.|juill?\\.|sept\\.|oct\\.|nov\\.|déc\\.";
    private static final String UNITS = "%|‰|€|\\$|°C|mm|cm|m[²³]?|km[²³]?|km/h|g|kg|t|ha|h|min";
    /** Neither in a word nor in a longer number. */
    private static final String ALONE = "(?<![\\p{L}\\d])";

    /** A space that becomes narrow; each pattern begins with the space, and looks at what is before and after it. */
    private static final Pattern NARROW_HERE = Pattern.compile(" (?:" + String.join("|",
            "(?=[;!?])",
            // Groups of digits. No letter before: in "M1 100" the first digit belongs to a name. No fourth digit: "2024 100".
            "(?=\\d{3}(?!\\d))(?<=" + ALONE + "\\d{1,3} )") + ")");
    /** One that becomes a no-break space, unless it becomes narrow. */
    private static final Pattern NO_BREAK_HERE = Pattern.compile(" (?:" + String.join("|",
            "(?=[:»])",
            "(?<=« )",
            // No apostrophe after: "les 3 m’ont vu" has no metres.
            "(?<=\\d )(?=(?:" + UNITS + ")(?![\\p{L}\\d'’]))",
            "(?<=[\\dr] )(?<=" + ALONE + "(?:\\d{1,2}|1er) )(?=(?:" + MONTHS + ")(?!\\p{L}))",
            "(?<=[re°ᵒº] )(?<=" + ALONE + "(?:1(?:er|re)|[nN][°ᵒº]) )",
            "(?<=\\. )(?=\\d)(?<=" + ALONE + "(?:pp?|[aA]rt)\\. )",
            "(?=\\p{Lu})(?<=" + ALONE + "(?:MM?\\.|Mmes?|Mlles?) )") + ")");

    @Override
    public String apply(String text) {
        Matcher narrow = around(NARROW_HERE, text);
        Matcher noBreak = around(NO_BREAK_HERE, text);
        StringBuilder set = new StringBuilder(text);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (narrow.region(at, at + 1).lookingAt()) {
                set.setCharAt(at, NARROW);
            } else if (noBreak.region(at, at + 1).lookingAt()) {
                set.setCharAt(at, NO_BREAK);
            }
        }
        return set.toString();
    }

    /** A matcher whose pattern may look at what is around its region. */
    private static Matcher around(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true);
    }
}
