package sourcier.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One noted change of an entry: the values that it got, by the path of their key, an empty text where a value was taken away.
 * The first revision of an entry holds all its values; each later one is a patch on what stood before, in the manner of JSON
 * Merge Patch (RFC 7396).
 *
 * <p>Example: {@code new Revision("2026-01-31T09:30:00Z", Map.of("standing", "refined"))}.
 *
 * @param at     when it was committed, as an instant of ISO 8601 in UTC, to the second; never null
 * @param values in a fixed order; never null
 */
public record Revision(String at, Map<String, String> values) {
    private static final int DAY = "2026-01-31".length();

    /** Keeps the order of the map; null is refused. */
    public Revision {
        Objects.requireNonNull(at, "at");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The day in UTC, as ISO date. */
    public String day() {
        return at.substring(0, DAY);
    }
}
