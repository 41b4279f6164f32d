package sourcier.source;

import java.util.Arrays;

/** Finds the line of an offset; lines end with LF, CRLF or CR and are counted from 1. */
final class LineMap {
    private final String text;
    private final int[] starts;

    LineMap(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        // An array is quicker to read one by one than a text.
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            boolean end = c == '\n' || c == '\r' && (i + 1 == characters.length || characters[i + 1] != '\n');
            if (end) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    int lineAt(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    int startOf(int line) {
        return starts[line - 1];
    }

    String line(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        int start = startOf(line);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }
}
