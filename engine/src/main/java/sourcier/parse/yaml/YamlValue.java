package sourcier.parse.yaml;

import java.util.List;
import java.util.Map;
import sourcier.source.Span;

/** A value in a YAML file, with its place. */
public sealed interface YamlValue {
    /** Where the value stands. */
    Span span();

    /** What YAML takes a scalar for. Dates are texts here: they are read as EDTF later. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /**
     * A single value.
     *
     * @param text the value without quotes, as written
     * @param kind what YAML takes it for
     * @param span where
     */
    record Scalar(String text, Kind kind, Span span) implements YamlValue {}

    /**
     * A list.
     *
     * @param items its items, in order
     * @param span  where
     */
    record Sequence(List<YamlValue> items, Span span) implements YamlValue {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values.
     *
     * @param entries by key, in the order of the file
     * @param span    where
     */
    record Mapping(Map<String, Entry> entries, Span span) implements YamlValue {
        /** The value of a key, or null. */
        public YamlValue get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }
    }

    /**
     * One key of a mapping.
     *
     * @param keySpan where the key stands
     * @param value   its value
     */
    record Entry(Span keySpan, YamlValue value) {}
}
