package sourcier.render.typography;

import java.util.List;
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

    /** In this order, as the first rule that wants a space has it. Every space in a match is meant. */
    private static final List<Rule> RULES = List.of(
            // No letter before: in "M1 100" the first digit belongs to a name. No fourth digit on either side: "2024 100".
            new Rule(NARROW, ALONE + "\\d{1,3}( \\d{3})+(?!\\d)"),
            new Rule(NARROW, " (?=[;!?])"),
            new Rule(NO_BREAK, " (?=[:»])"),
            new Rule(NO_BREAK, "(?<=«) "),
            // No apostrophe after: "les 3 m’ont vu" has no metres.
            new Rule(NO_BREAK, "(?<=\\d) (?=(?:" + UNITS + ")(?![\\p{L}\\d'’]))"),
            new Rule(NO_BREAK, "(?<=" + ALONE + "(?:\\d{1,2}|1er)) (?=(?:" + MONTHS + ")(?!\\p{L}))"),
            new Rule(NO_BREAK, "(?<=" + ALONE + "1(?:er|re)) "),
            new Rule(NO_BREAK, "(?<=" + ALONE + "[nN][°ᵒº]) "),
            new Rule(NO_BREAK, "(?<=" + ALONE + "(?:pp?|[aA]rt)\\.) (?=\\d)"),
            new Rule(NO_BREAK, "(?<=" + ALONE + "(?:MM?\\.|Mmes?|Mlles?)) (?=\\p{Lu})"));

    /** What a rule makes of all spaces in a match of its pattern. */
    private record Rule(char space, Pattern where) {
        Rule(char space, String where) {
            this(space, Pattern.compile(where));
        }
    }

    @Override
    public String apply(String text) {
        char[] set = text.toCharArray();
        for (Rule rule : RULES) {
            Matcher matcher = rule.where().matcher(text);
            while (matcher.find()) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    if (set[i] == ' ') {
                        set[i] = rule.space();
                    }
                }
            }
        }
        return new String(set);
    }
}
