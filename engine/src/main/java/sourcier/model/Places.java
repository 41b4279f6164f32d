package sourcier.model;

import java.util.Map;
import java.util.Objects;
import sourcier.source.Span;

/**
 * Where the keys and values of a group of YAML keys stand: the front matter of an entry, or an item of a list in {@code data/}.
 * A path names a value: {@code standing}, {@code figure/value}, {@code evidence/0/source} (list items are counted from 0).
 *
 * <p>Example: {@code claim.at("evidence/0/verdict")} is the place of the verdict of the first item.
 *
 * @param whole  the place of the whole group
 * @param keys   the place of each key, by its path
 * @param values the place of each value, by its path
 */
public record Places(Span whole, Map<String, Span> keys, Map<String, Span> values) {
    /** Copies the maps; null is refused. */
    public Places {
        Objects.requireNonNull(whole, "whole");
        keys = Map.copyOf(keys);
        values = Map.copyOf(values);
    }

    /** No keys, only a whole. */
    public static Places none(Span whole) {
        return new Places(whole, Map.of(), Map.of());
    }

    /** The place of a value; for one that is not written, that of the nearest group or list around it. */
    public Span value(String path) {
        return nearest(values, path);
    }

    /** The place of a key; for one that is not written, that of the nearest group around it. */
    public Span key(String path) {
        Span span = keys.get(path);
        return span == null ? nearest(values, path) : span;
    }

    /** True if the key is written. */
    public boolean has(String path) {
        return values.containsKey(path);
    }

    private Span nearest(Map<String, Span> spans, String path) {
        String step = path;
        while (!spans.containsKey(step)) {
            int slash = step.lastIndexOf('/');
            if (slash < 0) {
                return whole;
            }
            step = step.substring(0, slash);
        }
        return spans.get(step);
    }
}
