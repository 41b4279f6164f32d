package sourcier.model;

import java.util.Map;

/**
 * The reference texts that translations were made from, in {@code data/pinned.txt}, so that readers of a translation that is
 * older than its text can be shown what has changed. {@code bin/site pin} writes it. Gettext keeps them likewise (previous msgid).
 *
 * @param byFingerprint the text as written, on one line, by its fingerprint
 */
public record PinnedTexts(Map<String, String> byFingerprint) {
    /** Where they lie in a project; the file may be missing. */
    public static final String FILE = "data/pinned.txt";

    /** What a dossier has that keeps none. */
    public static final PinnedTexts NONE = new PinnedTexts(Map.of());

    /** Copies the map. */
    public PinnedTexts {
        byFingerprint = Map.copyOf(byFingerprint);
    }

    /** The text with this fingerprint; null if it is not kept, or is not the one that was pinned. */
    public String of(String fingerprint) {
        String text = fingerprint == null ? null : byFingerprint.get(fingerprint);
        return text != null && Fingerprint.of(text).equals(fingerprint) ? text : null;
    }
}
