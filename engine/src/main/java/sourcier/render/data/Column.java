package sourcier.render.data;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param <R>         what a row is made from
 * @param name        its name, in the snake case of the front matter
 * @param type        what its values are
 * @param description what it means, in a sentence
 * @param values      the only values it may have, or empty if it may have any
 * @param formats     the formats it appears in
 * @param value       reads the value: text, number, boolean, list or object as the type says; null if not known
 */
record Column<R>(
        String name,
        Column.Type type,
        String description,
        List<String> values,
        Set<Column.Format> formats,
        Function<R, ?> value) {
    /** The formats of a list. */
    enum Format {
        JSON,
        CSV
    }

    /** What a value is, in the words of Table Schema. */
    enum Type {
        STRING,
        NUMBER,
        BOOLEAN,
        /** An ISO day. */
        DATE,
        /** Several texts; an array in JSON, one cell in CSV. */
        LIST,
        /** Several objects, in JSON only. */
        ARRAY,
        /** One object, in JSON only. */
        OBJECT;

        /**
         * The type's name in a Table Schema for this format. The standard has a type for lists in one cell, but its published
         * profile does not know it, so a cell with a list is described as text.
         */
        String key(Format format) {
            Type type = this != LIST ? this : format == Format.JSON ? ARRAY : STRING;
            return type.name().toLowerCase(Locale.ROOT);
        }
    }
}
