package sourcier.render.typography;

/**
 * Finds the markup of a page, piece by piece: comments, declarations and tags. What is left between two pieces is text.
 *
 * <p>A {@code >} in a quoted attribute does not end a tag; what looks like a tag but has an odd quote ends at the next {@code >},
 * since it is no text either. Written out because a regular expression for the same takes three times as long.
 */
final class MarkupScanner {
    private final char[] html;
    private int start;
    private int end;
    private int nameEnd;
    private boolean closing;

    /** @param html the characters of the page, which are quicker to read one by one than its text */
    MarkupScanner(char[] html) {
        this.html = html;
    }

    /** Goes to the first piece at this place or after it; false if there is none. */
    boolean find(int from) {
        for (start = next('<', from); start >= 0; start = next('<', start + 1)) {
            nameEnd = -1;
            end = piece();
            if (end > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the piece begins. */
    int start() {
        return start;
    }

    /** Where the text after the piece begins. */
    int end() {
        return end;
    }

    /** True if the piece is a tag that can be read. */
    boolean isTag() {
        return nameEnd >= 0;
    }

    /** True for the tag that ends an element. */
    boolean isClosing() {
        return closing;
    }

    /** The name of the element, as it is written. */
    String name() {
        return new String(html, nameStart(), nameEnd - nameStart());
    }

    /** What stands between the name and the end of the tag. */
    String attributes() {
        return new String(html, nameEnd, end - 1 - nameEnd);
    }

    private int nameStart() {
        return start + (closing ? 2 : 1);
    }

    /** The end of the piece that begins here; 0 if none does. */
    private int piece() {
        char second = at(start + 1);
        if (second == '!' && at(start + 2) == '-' && at(start + 3) == '-') {
            return commentEnd();
        }
        if (second == '!' || second == '?') {
            return next('>', start + 2) + 1;
        }
        closing = second == '/';
        if (!isLetter(at(nameStart()))) {
            return 0;
        }
        int name = nameStart();
        while (!isNameEnd(at(name))) {
            name++;
        }
        int tag = tagEnd(name);
        if (tag > 0) {
            nameEnd = name;
            return tag;
        }
        return next('>', nameStart()) + 1;
    }

    private int commentEnd() {
        int close = next('>', start + 6);
        while (close >= 0 && (html[close - 1] != '-' || html[close - 2] != '-')) {
            close = next('>', close + 1);
        }
        return close < 0 ? html.length : close + 1;
    }

    /** Where a tag ends whose attributes begin here; 0 if a quote is never closed, or the tag itself. */
    private int tagEnd(int attributes) {
        int at = attributes;
        while (at < html.length) {
            char c = html[at];
            if (c == '>') {
                return at + 1;
            }
            if (c == '"' || c == '\'') {
                at = next(c, at + 1);
                if (at < 0) {
                    return 0;
                }
            }
            at++;
        }
        return 0;
    }

    /** The character at this place; after the end one that ends everything. */
    private char at(int index) {
        return index < html.length ? html[index] : '>';
    }

    /** The first place from here on where this character stands; -1 if there is none. */
    private int next(char wanted, int from) {
        for (int i = from; i < html.length; i++) {
            if (html[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNameEnd(char c) {
        return c == '/' || c == '>' || c == ' ' || c >= '\t' && c <= '\r';
    }
}
