package sourcier.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Measures how deeply a text is nested. The library descends one call per level and would overflow the stack. */
final class Nesting {
    /** Levels that are still read. No text for people has ten. */
    static final int LIMIT = 100;

    private Nesting() {}

    /** The offset of the first marker of a quote or list that is too much on its line, or -1; seen before anything is parsed. */
    static int markers(String markdown) {
        for (int line = 0; line < markdown.length(); line = endOfLine(markdown, line) + 1) {
            int at = skipSpaces(markdown, line);
            int end = marker(markdown, at);
            // A list within a list is indented by two places at least.
            for (int count = 1 + (at - line) / 2; end > at; count++) {
                if (count > LIMIT) {
                    return at;
                }
                at = skipSpaces(markdown, end);
                end = marker(markdown, at);
            }
        }
        return -1;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (isSpace(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(String text, int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
    }

    /** Where the marker that begins here ends, for example {@code >}, {@code -} or {@code 12.}; {@code at} if there is none. */
    private static int marker(String text, int at) {
        int digits = at;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == text.length()) {
            return at;
        }
        if (digits == at && text.charAt(at) == '>') {
            return at + 1;
        }
        boolean list = (digits > at ? ".)" : "-+*").indexOf(text.charAt(digits)) >= 0 && isSpace(text, digits + 1);
        return list ? digits + 1 : at;
    }

    /** The offset of the first node that lies too deep, or -1; walks without descending. */
    static int levels(Node root) {
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (depth > LIMIT) {
                return node.getStartOffset();
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == root ? null : node.getNext();
        }
        return -1;
    }

    /** The beginning of the longest run of one sign: what most likely overflowed the stack. */
    static int longestRun(String markdown) {
        int best = 0;
        int longest = 0;
        int start = 0;
        for (int i = 1; i <= markdown.length(); i++) {
            if (i == markdown.length() || markdown.charAt(i) != markdown.charAt(start)) {
                if (i - start > longest && !Character.isWhitespace(markdown.charAt(start))) {
                    longest = i - start;
                    best = start;
                }
                start = i;
            }
        }
        return best;
    }
}
