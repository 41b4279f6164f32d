package sourcier.source;

import java.util.Locale;
import java.util.Objects;

/**
 * A text file of the dossier as it was read: its path and its decoded text.
 *
 * <p>Example: {@code SourceFile.of("content/fr/index.md", text).span(0, 3)} is the place of the first three characters.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final LineMap lines;

    private SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path, "path");
        this.text = Objects.requireNonNull(text, "text");
        this.lines = new LineMap(text);
    }

    /**
     * @param path where the file lies, relative to the project and with {@code /} between folders; never null
     * @param text its whole text, unchanged; never null
     */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text);
    }

    /** The path relative to the project root, with {@code /} between folders. */
    public String path() {
        return path;
    }

    /** The whole text, as decoded from UTF-8, line ends included. */
    public String text() {
        return text;
    }

    /**
     * True if there is nothing to see to: the text has letters, digits, visible signs, plain spaces and LF only, and no line ends
     * with a space. Most files are so, and their characters need not be looked at by one rule after the other.
     */
    public boolean isPlain() {
        return lines.isPlain();
    }

    /** The text of a line without its line end; lines are counted from 1. */
    public String line(int line) {
        return lines.line(line);
    }

    /** How many lines there are; a line end at the end of the text is followed by one more, empty line. */
    public int lineCount() {
        return lines.count();
    }

    /**
     * The place of {@code length} characters from {@code offset} on.
     *
     * @param offset 0-based, in UTF-16 units of the file; values outside the text are moved to its nearest end
     * @param length in UTF-16 units; 0 marks a point
     */
    public Span span(int offset, int length) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int line = lines.lineAt(at);
        return new Span(this, line, at - lines.startOf(line) + 1, Math.max(0, length));
    }

    /** The offset, from 0 and in UTF-16 units, at which a span of this file begins. */
    public int offset(Span span) {
        return lines.startOf(span.line()) + span.column() - 1;
    }

    /** The characters of a span of this file; fewer than its length where the file ends before. */
    String text(Span span) {
        int start = offset(span);
        return text.substring(start, Math.min(text.length(), start + span.length()));
    }

    /** A character by its number and name in Unicode, for one that cannot be shown: {@code U+00AD SOFT HYPHEN}. */
    public static String nameOf(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X %s", codePoint, Character.getName(codePoint));
    }

    @Override
    public String toString() {
        return path;
    }
}
