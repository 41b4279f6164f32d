package sourcier.model.edtf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the tables of {@code spec/edtf.md}. A table is known by the name of its first column; all tables with that
 * name and the same columns are one. Cells are given without surrounding spaces and, if they are one piece of code,
 * without backticks.
 */
public final class SpecTable {

    private static final String SPEC = "/spec/edtf.md";

    private SpecTable() {
    }

    /**
     * One row, its cells by column.
     *
     * @param line 1-based line in the file
     * @param cells text by column name
     */
    public record Row(int line, Map<String, String> cells) {

        /** The cell of a column; fails if there is no such column. */
        public String get(String column) {
            return Optional.ofNullable(cells.get(column)).orElseThrow(() -> new AssertionError("no column " + column));
        }

        /** A name for test reports: line and first cell. */
        public String name(String column) {
            return "edtf.md:" + line + " " + get(column);
        }
    }

    /** All rows of the tables that have the column, in the order of the file; fails if they are fewer than expected. */
    public static List<Row> rows(String column, int atLeast) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = lines();
        List<String> header = List.of();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            if (cells.isEmpty() || header.isEmpty()) {
                header = cells;
            } else if (!cells.get(0).startsWith("---") && header.contains(column)) {
                rows.add(row(i + 1, header, cells));
            }
        }
        if (rows.size() < atLeast) {
            throw new AssertionError("expected " + atLeast + " rows with column " + column + ", read " + rows.size());
        }
        return rows;
    }

    private static Row row(int line, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new AssertionError("edtf.md:" + line + " has " + cells.size() + " cells, not " + header.size());
        }
        Map<String, String> byColumn = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
        }
        return new Row(line, byColumn);
    }

    /** The cells of a table line, or none for any other line. */
    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|")) {
            String text = cell.strip();
            boolean code = text.startsWith("`") && text.indexOf('`', 1) == text.length() - 1;
            cells.add(code ? text.substring(1, text.length() - 1) : text);
        }
        return cells;
    }

    private static List<String> lines() {
        try (InputStream in = SpecTable.class.getResourceAsStream(SPEC)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
