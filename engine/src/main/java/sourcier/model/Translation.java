package sourcier.model;

import java.util.List;
import java.util.Map;

/**
 * An entry and its translation.
 *
 * @param language  the language of the translation
 * @param reference the entry as the reference language has it
 * @param entry     the translation: its own words, the facts of the reference
 * @param pinned    by key of the unit, the fingerprint of the reference text it was made from; empty if none are noted
 */
public record Translation(Language language, Entry reference, Entry entry, Map<String, String> pinned) {
    /** Copies the map. */
    public Translation {
        pinned = Map.copyOf(pinned);
    }

    /** The units of the reference text, in its order. */
    public List<TranslationUnit> referenceUnits() {
        return TranslationUnits.of(reference, false);
    }

    /** The units of the translation that are written in its own file, in its order. */
    public List<TranslationUnit> units() {
        return TranslationUnits.of(entry, true);
    }
}
