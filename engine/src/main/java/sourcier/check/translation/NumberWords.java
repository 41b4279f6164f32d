package sourcier.check.translation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sourcier.check.Numbers;
import sourcier.check.Vocabulary;

/**
 * The numbers that a text has in letters, so that « onze semaines » can be held against "eleven weeks". Words of scale alone
 * ("hundreds", « mille mercis ») are no number, and a language without number words has none.
 */
final class NumberWords {
    private static final BigDecimal SCALE = BigDecimal.valueOf(100);
    private final Numbers numbers;
    private final Set<String> words = new HashSet<>();

    /** @param language BCP 47 tag of the language the texts are in */
    NumberWords(String language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        this.numbers = Numbers.toCompare(vocabulary);
        for (String list : new String[] {"number.words", "number.compared"}) {
            vocabulary.words(list).forEach(entry -> words.add(entry.split("\\s+")[0]));
        }
    }

    /** False for a language whose number words nobody has written down, so that nothing can be said of its texts. */
    boolean hasWords() {
        return !words.isEmpty();
    }

    /** The values of a text, in digits, each with the offset where it first stands. The map is the caller's own. */
    Map<String, Integer> of(String text) {
        Map<String, Integer> values = new LinkedHashMap<>();
        if (!mayHaveOne(text)) {
            return values;
        }
        String plain = Values.withoutReferences(text);
        for (Numbers.Found found : numbers.in(plain)) {
            boolean inLetters = plain.substring(found.start(), found.end()).chars().noneMatch(Character::isDigit);
            boolean scaleAlone = found.value() != null && found.value().compareTo(SCALE) >= 0 && length(plain, found.start()) == found.end() - found.start();
            if (inLetters && found.value() != null && !scaleAlone) {
                values.putIfAbsent(found.value().stripTrailingZeros().toPlainString(), found.start());
            }
        }
        return values;
    }

    /** The length of the word that begins there. */
    static int length(String text, int offset) {
        int end = offset;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - offset;
    }

    /** Most texts have no such word, and to look for them takes less than to read them all. */
    private boolean mayHaveOne(String text) {
        for (int at = 0; at < text.length(); at++) {
            int length = length(text, at);
            if (length > 2 && words.contains(text.substring(at, at + length).toLowerCase(Locale.ROOT))) {
                return true;
            }
            at += length;
        }
        return false;
    }
}
