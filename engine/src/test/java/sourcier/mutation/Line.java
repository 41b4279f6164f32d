package sourcier.mutation;

import java.util.List;
import java.util.stream.IntStream;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * A line of a file.
 *
 * @param file   the file
 * @param number 1-based
 */
record Line(SourceFile file, int number) {
    /** The lines of a file that match an expression, the last and empty one left out. */
    static List<Line> of(SourceFile file, String expression) {
        return of(file, 1, count(file), expression);
    }

    /** The same between two lines, both of them included. */
    static List<Line> of(SourceFile file, int first, int last, String expression) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> new Line(file, number))
                .filter(line -> line.text().matches(expression)).toList();
    }

    private static int count(SourceFile file) {
        return (int) file.text().lines().count();
    }

    /** The text without its line end. */
    String text() {
        return file.line(number);
    }

    /** The offset of its first character. */
    int start() {
        return file.offset(new Span(file, number, 1, 0));
    }

    /** The line with another text. */
    Mistake becoming(String other) {
        return Mistake.replace(file, start(), text().length(), other);
    }

    /** The file without the line; the one that comes into its place is to blame. */
    Mistake removed() {
        return Mistake.replace(file, start(), text().length() + 1, "");
    }
}
