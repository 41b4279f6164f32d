package sourcier.render.search;

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
}
