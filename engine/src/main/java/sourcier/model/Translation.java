package sourcier.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An entry and its translation.
 *
 * @param language  the language of the translation
 * @param reference the entry as the reference language has it
 * @param entry     the translation: its own words, the facts of the reference
 * @param pinned    by key of the unit, the fingerprint of the reference text it was made from; empty if none are noted
 * @param texts     the reference texts that translations of this dossier were made from
 */
public record Translation(Language language, Entry reference, Entry entry, Map<String, String> pinned, PinnedTexts texts) {
    /** Copies the map. */
    public Translation {
        pinned = Map.copyOf(pinned);
    }

    /**
     * A unit and the one that it is the translation of.
     *
     * @param unit      the words of the translation
     * @param reference those of the reference text, under the same key
     */
    public record Pair(TranslationUnit unit, TranslationUnit reference) {}

    /**
     * A unit that is older than the text it was translated from.
     *
     * @param unit   the words of the translation
     * @param now    the words of the reference text as they are now
     * @param before the words of the reference text that were translated; null if they were not kept
     */
    public record Stale(TranslationUnit unit, TranslationUnit now, String before) {}

    /**
     * The units that belong together, in the order of the translation. Where the one text has more paragraphs than the other,
     * nobody can tell which do, so these are only those of the front matter.
     */
    public List<Pair> pairs() {
        Map<String, TranslationUnit> originals = referenceUnits().stream()
                .collect(Collectors.toMap(TranslationUnit::key, unit -> unit, (first, second) -> first));
        boolean sameShape = isSameShape();
        return units().stream()
                .filter(unit -> originals.containsKey(unit.key()) && (sameShape || !unit.key().startsWith("body/")))
                .map(unit -> new Pair(unit, originals.get(unit.key())))
                .toList();
    }

    /** The units whose reference text has changed since; none if the translation does not note what it was made from. */
    public List<Stale> stale() {
        if (pinned.isEmpty()) {
            return List.of();
        }
        return pairs().stream().filter(pair -> isStale(pair.reference()))
                .map(pair -> new Stale(pair.unit(), pair.reference(), texts.of(pinned.get(pair.unit().key()))))
                .toList();
    }

    /** True if this unit of the reference text has changed since; false if the translation does not note what it was made from. */
    public boolean isStale(TranslationUnit now) {
        return !pinned.isEmpty() && !now.fingerprint().equals(pinned.get(now.key()));
    }

    /** True if both texts have as many paragraphs, headings and table rows, so that the one stands for the other. */
    public boolean isSameShape() {
        return entry.body().outline().blocks().size() == reference.body().outline().blocks().size();
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
