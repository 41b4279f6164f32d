package sourcier.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** All runs of so many words of a text, to find them again in another. Case, marks and kinds of spaces make no difference. */
final class WordRuns {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A soft hyphen, or a combining mark that no letter took in: it stands within a word and is no part of it. */
    private static final Pattern WITHIN_WORDS = Pattern.compile("[\u00AD\\p{M}]");

    private final int length;
    private final Set<String> runs = new HashSet<>();

    /** Makes an empty set of runs of a length. */
    WordRuns(int length) {
        this.length = length;
    }

    /** Adds the runs of a text. */
    void add(String text) {
        runs.addAll(runsOf(text));
    }

    /** Whether no text long enough was added. */
    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The runs that a text shares with those added, in the order of the text. */
    List<String> sharedWith(String text) {
        return runsOf(text).stream().filter(runs::contains).distinct().toList();
    }

    private List<String> runsOf(String text) {
        String plain = WITHIN_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        List<String> words = BETWEEN_WORDS.splitAsStream(plain.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
        List<String> found = new ArrayList<>();
        for (int first = 0; first + length <= words.size(); first++) {
            found.add(String.join(" ", words.subList(first, first + length)));
        }
        return found;
    }
}
