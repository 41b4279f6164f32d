package sourcier.model;

import java.util.List;
import java.util.Objects;
import sourcier.source.Span;

/**
 * The id of another entry or source, and where it is written, so that a wrong one can be pointed at.
 *
 * @param id   the id as written; never null
 * @param span where it stands; never null
 */
public record Ref(String id, Span span) {
    /** Refuses null. */
    public Ref {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(span, "span");
    }

    /** The ids alone, in order. */
    public static List<String> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).toList();
    }
}
