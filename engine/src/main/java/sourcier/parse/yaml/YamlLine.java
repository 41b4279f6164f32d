package sourcier.parse.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of YAML as its writer meant it: a key, a colon and a value, or an item of a list. It is read without regard to the
 * other lines, so that a line can be judged where YAML as a whole makes no sense.
 *
 * @param text   the line without its line end
 * @param start  where it begins in the whole text
 * @param indent where its first character other than a space is, in the line; its length for an empty line
 * @param colon  where the colon behind its key is, in the line; -1 without a key
 * @param value  where the value begins, in the line; the length of the line if there is none
 */
record YamlLine(String text, int start, int indent, int colon, int value) {
    private static final Pattern SHAPE = Pattern.compile("( *)((?:- [- ]*(?<= ))?)(?:([\\p{L}_][\\p{L}\\p{N}_-]*) *(:))?\\h*(.*)");
    private static final String CLOSERS = "]}";
    private static final String OPENERS = "[{";

    /** Reads a line that begins at {@code start} in the whole text. */
    static YamlLine of(String text, int start) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return new YamlLine(text, start, 0, -1, 0);
        }
        return new YamlLine(text, start, shape.end(1), shape.start(4), shape.start(5));
    }

    boolean isBlank() {
        return text.isBlank() || text.startsWith("#", indent);
    }

    boolean isItem() {
        return text.startsWith("- ", indent) || text.substring(indent).equals("-");
    }

    boolean hasKey() {
        return colon >= 0;
    }

    /** The value without the spaces and the comment behind it. */
    String words() {
        return text.substring(value).replaceFirst("\\s+#.*$|\\s+$", "");
    }

    /** True if the value stands directly behind the colon; an address ({@code https://…}) is not meant. */
    boolean lacksSpace() {
        return hasKey() && colon + 1 == value && value < text.length() && !text.startsWith("//", value);
    }

    /** Where a quotation mark begins a value that is not closed on this line; -1 if there is none. */
    int unclosedQuote() {
        if (isQuoted()) {
            return endOfQuote(value) < 0 ? value : -1;
        }
        for (int at = value; isFlow() && at < text.length(); at++) {
            if (beginsQuote(at)) {
                if (endOfQuote(at) < 0) {
                    return at;
                }
                at = endOfQuote(at);
            }
        }
        return -1;
    }

    /** True for a mark where a value can begin; elsewhere, as in {@code it's}, it is a letter like any other. */
    private boolean beginsQuote(int at) {
        int before = at - 1;
        while (before >= value && text.charAt(before) == ' ') {
            before--;
        }
        return "\"'".indexOf(text.charAt(at)) >= 0 && before >= value && "[{,:".indexOf(text.charAt(before)) >= 0;
    }

    /** Where the closing mark of the quotation that opens at {@code open} is, in the line; -1 if it is not on this line. */
    int endOfQuote(int open) {
        char mark = text.charAt(open);
        for (int at = open + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (mark == '"' && c == '\\') {
                at++;
            } else if (c == mark && mark == '\'' && at + 1 < text.length() && text.charAt(at + 1) == mark) {
                at++;
            } else if (c == mark) {
                return at;
            }
        }
        return -1;
    }

    boolean isFlow() {
        return value < text.length() && OPENERS.indexOf(text.charAt(value)) >= 0;
    }

    boolean isQuoted() {
        return value < text.length() && "\"'".indexOf(text.charAt(value)) >= 0;
    }

    /**
     * How the brackets of the value close.
     *
     * @return the place in the line of the innermost bracket that is not closed, or that another kind closes; -1 minus the place
     * behind the last closing bracket if all are closed
     */
    int unclosedBracket() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = value; at < text.length(); at++) {
            char c = text.charAt(at);
            if (beginsQuote(at) && endOfQuote(at) > 0) {
                at = endOfQuote(at);
            } else if (OPENERS.indexOf(c) >= 0) {
                open.push(at);
            } else if (CLOSERS.indexOf(c) >= 0) {
                if (OPENERS.indexOf(text.charAt(open.peek())) != CLOSERS.indexOf(c)) {
                    return open.peek();
                }
                open.pop();
                if (open.isEmpty()) {
                    return -1 - (at + 1);
                }
            }
        }
        return open.peek();
    }
}
