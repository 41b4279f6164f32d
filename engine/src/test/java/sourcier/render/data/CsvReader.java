package sourcier.render.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small strict reader of RFC 4180, so that the exports are read by other code than wrote them. */
final class CsvReader {
    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    /** The rows under the header, each by column name. */
    static List<Map<String, String>> read(String text) {
        List<List<String>> lines = new CsvReader(text).lines();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != lines.get(0).size()) {
                throw new IllegalArgumentException("row of " + line.size() + " cells: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<String> cells = new ArrayList<>(List.of(cell()));
            while (text.charAt(at) == ',') {
                at++;
                cells.add(cell());
            }
            if (!text.startsWith("\r\n", at)) {
                throw new IllegalArgumentException("line end expected at " + at);
            }
            at += 2;
            lines.add(cells);
        }
        return lines;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        if (text.charAt(at) != '"') {
            while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
                cell.append(text.charAt(at++));
            }
            return cell.toString();
        }
        at++;
        while (text.charAt(at) != '"' || text.charAt(at + 1) == '"') {
            if (text.charAt(at) == '"') {
                at++;
            }
            cell.append(text.charAt(at++));
        }
        at++;
        return cell.toString();
    }
}
