package sourcier.render.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcier.render.data.Column.Format;

/** Writes a table as CSV (RFC 4180) that spreadsheets open without harm: with a byte order mark and no live formulas. */
final class CsvFile {
    /** What stands between the items of a list in one cell. */
    static final String LIST_DELIMITER = "; ";

    // Without it some spreadsheets take UTF-8 for the code page of the machine.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * What a spreadsheet would run as a formula, in full-width form too. An apostrophe in front makes it text; a text that
     * already has some in front gets one more, so that taking one away always gives back the text.
     */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n]");

    private CsvFile() {}

    /** The table as bytes, with a header line. */
    static byte[] bytes(Table<?> table) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        List<String> header = table.columns(Format.CSV).stream().<String>map(Column::name).toList();
        text.append(line(header));
        for (Map<String, Object> row : table.records(Format.CSV)) {
            text.append(line(row.values().stream().map(CsvFile::cell).toList()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A value as the text of a cell, not yet quoted; empty for null. */
    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            // A number that begins with a minus is no formula, and with an apostrophe it would be no number.
            return number.toPlainString();
        }
        String text = value instanceof List<?> items
                ? items.stream().map(String::valueOf).collect(Collectors.joining(LIST_DELIMITER))
                : value.toString();
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvFile::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
