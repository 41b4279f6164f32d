package sourcier.render.search;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * A letter of the A–Z index with its lines.
 *
 * @param id    the anchor on the page, for example {@code letter-k}
 * @param name  what a reader sees: {@code K}, {@code 0–9}, or the first and the last letter in another script
 * @param lines in order
 */
public record IndexLetter(String id, String name, List<IndexLine> lines) {
    /** Copies the list. */
    public IndexLetter {
        lines = List.copyOf(lines);
    }

    /** The language of the letter, if it is of another script than the Latin one: that of its first name; null for others. */
    public String language() {
        boolean isLatin = name.codePoints().filter(Character::isLetter).allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
        return isLatin || lines.isEmpty() || lines.get(0).names().isEmpty() ? null : lines.get(0).names().get(0).lang();
    }
}
