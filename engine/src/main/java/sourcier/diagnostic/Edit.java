package sourcier.diagnostic;

import java.util.Objects;
import sourcier.source.Span;

/**
 * One replacement in a file. A repair is a list of them; it is given only where it is safe: it changes nothing that a reader
 * sees or a rule reads, apart from what the finding says.
 *
 * <p>Example: {@code new Edit(keySpan, "evidence")} renames a key.
 *
 * @param span        what is replaced, line ends included in its length; a length of 0 inserts
 * @param replacement what stands there afterwards; empty to delete
 */
public record Edit(Span span, String replacement) {
    /** Refuses null. */
    public Edit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }
}
