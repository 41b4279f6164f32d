package sourcier.source;

import java.util.function.IntPredicate;

/**
 * Looks for a character in a text, one by one. A process that ends within a second never gets to see a pattern run fast: where a
 * text seldom has what a rule looks for, the rule asks here first and leaves the pattern to the texts that may have it.
 *
 * <p>Example: {@code CharacterScan.first("a\tb", 0, c -> c == '\t')} is 1.
 */
public final class CharacterScan {
    private CharacterScan() {}

    /**
     * Where the first such character stands.
     *
     * @param text   never null
     * @param from   the offset to begin at, in UTF-16 units from 0
     * @param wanted tells of a UTF-16 unit if it is looked for
     * @return its offset, or -1 if there is none
     */
    public static int first(CharSequence text, int from, IntPredicate wanted) {
        for (int at = from; at < text.length(); at++) {
            if (wanted.test(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** True if the text has such a character. */
    public static boolean has(CharSequence text, IntPredicate wanted) {
        return first(text, 0, wanted) >= 0;
    }
}
