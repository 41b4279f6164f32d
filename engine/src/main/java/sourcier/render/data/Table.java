package sourcier.render.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list as columns over rows.
 *
 * @param <R>     what a row is made from
 * @param columns all columns, of both formats
 * @param rows    the rows, in the order of the file
 */
record Table<R>(List<Column<R>> columns, List<R> rows) {
    /** Copies the lists. */
    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The columns that appear in this format. */
    List<Column<R>> columns(Column.Format format) {
        return columns.stream().filter(column -> column.formats().contains(format)).toList();
    }

    /** The rows in this format: every row has every column, with null for what is not known. */
    List<Map<String, Object>> records(Column.Format format) {
        return rows.stream().map(row -> record(row, format)).toList();
    }

    private Map<String, Object> record(R row, Column.Format format) {
        Map<String, Object> record = new LinkedHashMap<>();
        columns(format).forEach(column -> record.put(column.name(), column.value().apply(row)));
        return record;
    }
}
