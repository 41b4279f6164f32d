package sourcier.render.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes texts that a reader takes for the same the same: capitals, accents, ligatures, apostrophes, hyphens, and what separates the
 * digits of a number by threes, or them from a unit. {@code assets/js/search.js} folds in the same way; both are held to the cases of
 * {@code engine/src/test/resources/spec/folding.md}.
 *
 * <p>Compatibility forms are taken apart as Unicode Standard Annex 15 says (form NFKD), marks left out, and the rest put together
 * again, so that a Korean syllable stays one.
 *
 * <p>Example: {@code fold("L’Œuvre : 1 100")} is {@code "loeuvre 1100"}.
 */
public final class Folding {
    private static final Pattern GROUPED = Pattern.compile("(?<!\\d)\\d{1,3}(?:[ .,'’\\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)");
    private static final Pattern JOINTS = Pattern.compile("[-\\u2010\\u2011\\u00ad'’‘ʼ]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)(?=\\p{L})");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters of their own, which Unicode does not take apart. */
    private static final Map<String, String> LETTERS =
            Map.of("œ", "oe", "æ", "ae", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ı", "i");

    private Folding() {}

    /**
     * The folded text: words in small letters with one space between them.
     *
     * @param text not null
     * @return never null; empty if the text has neither letters nor digits
     */
    public static String fold(String text) {
        String numbers = GROUPED.matcher(text).replaceAll(match -> match.group().replaceAll("\\D", ""));
        String joined = JOINTS.matcher(numbers).replaceAll("");
        String apart = Normalizer.normalize(joined, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return GAPS.matcher(UNIT.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
    }
}
