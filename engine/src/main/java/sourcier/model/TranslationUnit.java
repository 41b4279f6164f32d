package sourcier.model;

import java.util.Objects;
import sourcier.source.Span;

/**
 * A stretch of words that is translated as a whole (the "unit" of XLIFF): a value of the front matter, or a paragraph, heading
 * or table row of the Markdown.
 *
 * @param key  its name within the entry, the same in every language: {@code title}, {@code notes/gazette-1912}, {@code body/0}
 * @param text the words as written, with their references
 * @param span where they stand
 */
public record TranslationUnit(String key, String text, Span span) {
    /** Refuses null. */
    public TranslationUnit {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }

    /** What a translation pins to know later whether these words have changed; see {@link Fingerprint}. */
    public String fingerprint() {
        return Fingerprint.of(text);
    }
}
