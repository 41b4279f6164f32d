package sourcier.model;

import java.util.Locale;

/** An enum whose constants are written in front matter and message keys with small letters and hyphens. */
public interface Keyed {
    /** The constant's name in Java. */
    String name();

    /** The name as editors write it, for example {@code non-confirmation}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with this key.
     *
     * @throws IllegalArgumentException if there is none; the schemas rule that out before
     */
    static <E extends Enum<E> & Keyed> E of(Class<E> type, String key) {
        return Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
