package sourcier.source;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file: where it begins and how long it is. Spans sort by file, then line, then column.
 *
 * @param file   the file; never null
 * @param line   1-based
 * @param column 1-based, in UTF-16 units of the file (what editors and GitHub count), not of the Markdown body
 * @param length in UTF-16 units, at least 0; may reach past the end of the line, then only the first line is shown
 */
public record Span(SourceFile file, int line, int column, int length) implements Comparable<Span> {
    private static final Comparator<Span> ORDER = Comparator.<Span, String>comparing(span -> span.file.path())
            .thenComparingInt(Span::line)
            .thenComparingInt(Span::column);

    /** Checks its arguments; {@link IllegalArgumentException} names the wrong one. */
    public Span {
        Objects.requireNonNull(file, "file");
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("span outside any file: " + line + ":" + column + "+" + length);
        }
    }

    /** The place as people and terminals write it, for example {@code content/fr/index.md:7:15}. */
    public String location() {
        return file.path() + ":" + line + ":" + column;
    }

    /** The characters that stand there. */
    public String text() {
        return file.text(this);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
