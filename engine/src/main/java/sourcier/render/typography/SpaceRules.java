package sourcier.render.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typography made of two patterns: which ordinary spaces become narrow no-break spaces, and which no-break spaces of full
 * width. A pattern describes one space by what is before and after it.
 */
class SpaceRules implements Typography {
    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW = '\u202f';

    private final Pattern narrow;
    private final Pattern noBreak;
    private final String endings;

    /**
     * The conditions of each kind, any of which is enough: what must stand around the space, as zero-width assertions at the
     * place just after it. Where both kinds fit, narrow wins.
     *
     * @param endings the small letters after which a space before another small letter may matter. Most spaces stand between two
     *                small letters, and are passed over without asking the patterns
     */
    SpaceRules(String[] narrow, String[] noBreak, String endings) {
        this.narrow = Pattern.compile(" (?:" + String.join("|", narrow) + ")");
        this.noBreak = Pattern.compile(" (?:" + String.join("|", noBreak) + ")");
        this.endings = endings;
    }

    @Override
    public String apply(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        Matcher narrowHere = around(narrow, text);
        Matcher noBreakHere = around(noBreak, text);
        StringBuilder set = new StringBuilder(text);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (isBetweenWords(text, at)) {
                continue;
            }
            if (narrowHere.region(at, at + 1).lookingAt()) {
                set.setCharAt(at, NARROW);
            } else if (noBreakHere.region(at, at + 1).lookingAt()) {
                set.setCharAt(at, NO_BREAK);
            }
        }
        return set.toString();
    }

    private boolean isBetweenWords(String text, int at) {
        return at > 0 && at + 1 < text.length() && isSmall(text.charAt(at + 1)) && isSmall(text.charAt(at - 1))
                && endings.indexOf(text.charAt(at - 1)) < 0;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A matcher whose pattern may look at what is around its region. */
    private static Matcher around(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true);
    }
}
