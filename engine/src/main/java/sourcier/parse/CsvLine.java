package sourcier.parse;

import java.util.ArrayList;
import java.util.List;

/** The values of one line of a CSV file (RFC 4180), without line ends in them. */
final class CsvLine {
    private CsvLine() {}

    /** The values, unquoted; null if a quotation mark has no partner or stands where none may. */
    static List<String> read(String line) {
        List<String> values = new ArrayList<>();
        int at = 0;
        while (true) {
            if (at < line.length() && line.charAt(at) == '"') {
                StringBuilder value = new StringBuilder();
                int close = closing(line, at + 1, value);
                if (close < 0) {
                    return null;
                }
                values.add(value.toString());
                at = close + 1;
            } else {
                int comma = line.indexOf(',', at);
                int end = comma < 0 ? line.length() : comma;
                if (line.substring(at, end).indexOf('"') >= 0) {
                    return null;
                }
                values.add(line.substring(at, end));
                at = end;
            }
            if (at == line.length()) {
                return values;
            }
            if (line.charAt(at) != ',') {
                return null;
            }
            at++;
        }
    }

    /** Where the quotation ends that began before {@code from}, its text taken to {@code value}; -1 if it does not. */
    private static int closing(String line, int from, StringBuilder value) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean doubled = c == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (c == '"' && !doubled) {
                return at;
            }
            value.append(c);
            at += doubled ? 2 : 1;
        }
        return -1;
    }
}
