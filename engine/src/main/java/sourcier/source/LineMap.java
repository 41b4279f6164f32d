package sourcier.source;

import java.util.Arrays;

/** Finds the line of an offset; lines end with LF, CRLF or CR and are counted from 1. */
final class LineMap {
    /** What Unicode counts among the letters and nobody sees. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

    private final String text;
    private final int[] starts;
    private final boolean plain;

    LineMap(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        boolean usual = true;
        // An array is quicker to read one by one than a text.
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            usual &= isUsual(c) && !(c == '\n' && i > 0 && characters[i - 1] == ' ');
            boolean end = c == '\n' || c == '\r' && (i + 1 == characters.length || characters[i + 1] != '\n');
            if (end) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
        this.plain = usual && !text.endsWith(" ");
    }

    /** True for what texts are made of in any script: letters, digits, signs that are seen, the plain space and LF. */
    private static boolean isUsual(char c) {
        if (c < '\u0300') {
            return c >= ' ' && c <= '~' || c == '\n' || c > '\u00A0' && c != '\u00AD';
        }
        return c >= '\u2010' && c <= '\u2027' || c >= '\u2030' && c <= '\u205E' || c >= '\u20A0' && c <= '\u2BFF'
                || Character.isLetterOrDigit(c) && FILLERS.indexOf(c) < 0;
    }

    /** True if every character is one that texts are made of and no line ends with a space. */
    boolean isPlain() {
        return plain;
    }

    int lineAt(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    int startOf(int line) {
        return starts[line - 1];
    }

    int count() {
        return starts.length;
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
