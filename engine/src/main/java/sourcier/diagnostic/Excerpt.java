package sourcier.diagnostic;

import sourcier.source.Span;

/**
 * The line of a finding as it is shown, and the marks below the spot. A long line is cut to a window around it.
 *
 * @param line  the line or a part of it, with {@code …} where something was left out; no character in it does harm
 * @param marks spaces (and the tabs of the line, so that their width does not matter), then {@code ^} below the spot
 */
record Excerpt(String line, String marks) {
    private static final int WINDOW = 100;

    /** The excerpt for a place; its line is empty where the line of the file is. */
    static Excerpt of(Span span) {
        String line = span.file().line(span.line());
        int start = Math.min(span.column() - 1, line.length());
        int end = (int) Math.min(line.length(), (long) start + span.length());
        int from = 0;
        int to = line.length();
        if (line.length() > WINDOW) {
            from = Math.max(0, start - Math.max(0, WINDOW - (end - start)) / 2);
            to = Math.min(line.length(), from + WINDOW);
            from = whole(line, Math.max(0, to - WINDOW));
            to = whole(line, to);
        }
        String left = from > 0 ? "…" : "";
        String right = to < line.length() ? "…" : "";
        StringBuilder marks = new StringBuilder(left.isEmpty() ? "" : " ");
        line.substring(from, start).codePoints()
                .forEach(c -> marks.append(c == '\t' ? "\t" : " ".repeat(width(c))));
        int width = line.substring(start, Math.min(end, to)).codePoints().map(Excerpt::width).sum();
        return new Excerpt(left + shown(line.substring(from, to)) + right, marks + "^".repeat(Math.max(1, width)));
    }

    /** Tabs are kept: the marks have them too. */
    private static String shown(String part) {
        return Visible.text(part).replace('\u2409', '\t');
    }

    /** The offset, or the one before where it would divide a character of two UTF-16 units. */
    private static int whole(String line, int offset) {
        boolean within = offset > 0 && offset < line.length() && Character.isLowSurrogate(line.charAt(offset))
                && Character.isHighSurrogate(line.charAt(offset - 1));
        return within ? offset - 1 : offset;
    }

    /** The columns a character takes in a terminal: 0 for accents of their own, 2 for the wide signs of East Asia and emoji. */
    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F || c >= 0xA960 && c <= 0xA97F
                || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F680 && c <= 0x1F6FF || c >= 0x1F900 && c <= 0x1F9FF || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
