package sourcier.render.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import sourcier.model.Entry;
import sourcier.model.Quantity;
import sourcier.model.edtf.Edtf;
import sourcier.render.data.Column.Format;
import sourcier.render.data.Column.Type;

/**
 * Collects the columns of a list. A field of the front matter takes its description from its JSON Schema, so that it is
 * explained in one place; only what is derived is described here.
 *
 * @param <R> what a row is made from
 */
final class TableBuilder<R> {
    private static final Set<Format> BOTH = EnumSet.allOf(Format.class);
    private static final Set<Format> JSON = EnumSet.of(Format.JSON);
    private static final Set<Format> CSV = EnumSet.of(Format.CSV);

    private final SchemaFields schema;
    private final List<Column<R>> columns = new ArrayList<>();

    /** A builder for rows whose fields this schema describes, for example {@code claim}. */
    TableBuilder(String schema) {
        this.schema = new SchemaFields(schema);
    }

    /** Adds a field of the front matter. */
    TableBuilder<R> field(String name, Type type, Function<R, ?> value) {
        return described(BOTH, name, name, type, value);
    }

    /** Adds a date of the front matter as written, and its bounds. */
    TableBuilder<R> date(String name, Function<R, Edtf> date) {
        return dates(BOTH, name, name, date);
    }

    /** Adds a field of the front matter that only JSON can hold. */
    TableBuilder<R> json(String name, Type type, Function<R, ?> value) {
        return described(JSON, name, name, type, value);
    }

    /** Adds a part of a nested field for CSV; {@code path} leads to it in the schema, for example {@code figure.unit}. */
    TableBuilder<R> csv(String name, Type type, String path, Function<R, ?> value) {
        return described(CSV, name, path, type, value);
    }

    /** Adds a date within a nested field for CSV, and its bounds. */
    TableBuilder<R> csvDate(String name, String path, Function<R, Edtf> date) {
        return dates(CSV, name, path, date);
    }

    /** Adds a quantity for CSV as five columns, named with this prefix; {@code path} leads to the field that holds it. */
    TableBuilder<R> csvQuantity(String prefix, String path, Function<R, Quantity> quantity) {
        return csv(prefix + "value", Type.NUMBER, path + ".value", part(quantity, q -> q.isSingle() ? q.min() : null))
                .csv(prefix + "min", Type.NUMBER, path + ".min", part(quantity, q -> q.isSingle() ? null : q.min()))
                .csv(prefix + "max", Type.NUMBER, path + ".max", part(quantity, q -> q.isSingle() ? null : q.max()))
                .csv(prefix + "unit", Type.STRING, path + ".unit", part(quantity, Quantity::unit))
                .csv(prefix + "approximate", Type.BOOLEAN, path + ".approximate",
                        part(quantity, Quantity::approximate));
    }

    /** Adds a column that no front matter has. */
    TableBuilder<R> derived(String name, Type type, String description, Function<R, ?> value) {
        return add(BOTH, name, type, description, List.of(), value);
    }

    /** Adds a column that no front matter has and that JSON does not need. */
    TableBuilder<R> csvDerived(String name, Type type, String description, Function<R, ?> value) {
        return add(CSV, name, type, description, List.of(), value);
    }

    /** Adds the id. */
    TableBuilder<R> id(Function<R, String> id) {
        return derived("id", Type.STRING, "The id, unique within its list.", id);
    }

    /** Adds the language of the texts and the address of the page. */
    TableBuilder<R> located(Dossier dossier, Function<R, Entry> entry) {
        return derived("lang", Type.STRING, "BCP 47 tag of the language of the texts.", row -> dossier.lang())
                .derived("url", Type.STRING, "Where the site shows it, relative to the address of the site.",
                        row -> dossier.path(entry.apply(row)));
    }

    /** Adds the Markdown below the front matter, to JSON only if it is too long for a cell. */
    TableBuilder<R> body(boolean isLong, Function<R, Entry> entry) {
        return add(isLong ? JSON : BOTH, "body", Type.STRING, "The text in Markdown.", List.of(),
                row -> entry.apply(row).body().markdown().strip());
    }

    /** The table over these rows. */
    Table<R> over(List<R> rows) {
        return new Table<>(columns, rows);
    }

    private TableBuilder<R> dates(Set<Format> formats, String name, String path, Function<R, Edtf> date) {
        return described(formats, name, path, Type.STRING, part(date, Edtf::text))
                .add(formats, name + "_earliest", Type.DATE, "The first day that `" + name + "` allows.", List.of(),
                        part(date, edtf -> JsonObject.day(edtf.earliest())))
                .add(formats, name + "_latest", Type.DATE, "The last day that `" + name + "` allows.", List.of(),
                        part(date, edtf -> JsonObject.day(edtf.latest())));
    }

    private TableBuilder<R> described(Set<Format> formats, String name, String path, Type type, Function<R, ?> value) {
        return add(formats, name, type, schema.description(path), schema.values(path), value);
    }

    private TableBuilder<R> add(
            Set<Format> formats, String name, Type type, String description, List<String> values, Function<R, ?> value) {
        columns.add(new Column<>(name, type, description, values, formats, value));
        return this;
    }

    private static <R, V> Function<R, Object> part(Function<R, V> whole, Function<V, ?> part) {
        return row -> {
            V value = whole.apply(row);
            return value == null ? null : part.apply(value);
        };
    }
}
