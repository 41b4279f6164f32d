package sourcier.site;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 defines it, and refuses all else: a reader of its own, so that it shares no mistake with the writer. */
final class CsvLines {
    private CsvLines() {}

    /** The lines with their cells; a byte order mark at the start, which spreadsheets want, is passed over. */
    static List<List<String>> read(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            StringBuilder cell = new StringBuilder();
            if (text.charAt(at) == '"') {
                for (at++; text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"'; at++) {
                    cell.append(text.charAt(at));
                    at += text.charAt(at) == '"' ? 1 : 0;
                }
                at++;
            } else {
                while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
                    cell.append(text.charAt(at++));
                }
            }
            line.add(cell.toString());
            if (text.charAt(at) == ',') {
                at++;
            } else if (text.startsWith("\r\n", at)) {
                at += 2;
                lines.add(line);
                line = new ArrayList<>();
            } else {
                throw new AssertionError("neither a comma nor a line end (CR LF) after: " + cell);
            }
        }
        for (List<String> other : lines) {
            if (other.size() != lines.get(0).size()) {
                throw new AssertionError("a line has " + other.size() + " cells, the header " + lines.get(0).size() + ": " + other);
            }
        }
        return lines;
    }
}
