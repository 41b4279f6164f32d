package sourcier.render.cards;

import java.util.List;

/**
 * What a card says.
 *
 * @param site   the name of the dossier; null where the title is the name
 * @param title  of the page or of its section
 * @param strip  the standing of each claim of the article, by key, in the order of the article
 * @param counts how many claims have each standing
 */
public record Card(String site, String title, List<String> strip, List<Count> counts) {
    /** Copies the lists. */
    public Card {
        strip = List.copyOf(strip);
        counts = List.copyOf(counts);
    }

    /**
     * An entry of the key below the strip.
     *
     * @param standing the key of a standing, whose shape stands before the words
     * @param words    for example {@code 7 confirmed}
     */
    public record Count(String standing, String words) {}
}
