package sourcier.mutation;

import java.util.Comparator;
import java.util.List;
import sourcier.model.Entry;
import sourcier.model.Places;
import sourcier.model.Source;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * The keys at the head of an entry, or of a source in its list.
 *
 * @param file   the file
 * @param places where keys and values stand
 * @param first  the first line that belongs to it
 * @param last   the last line that belongs to it
 */
record Head(SourceFile file, Places places, int first, int last) {
    /** The head of an entry, with the lines {@code ---} around it. */
    static Head of(Entry entry) {
        SourceFile file = entry.body().file();
        return new Head(file, entry.body().places(), 1, file.span(entry.body().offset(), 0).line() - 1);
    }

    /** The keys of a source. */
    static Head of(Source source) {
        Blame lines = Blame.lines(source.places().whole());
        return new Head(source.places().whole().file(), source.places(), lines.first(), lines.last());
    }

    /** The paths of all keys that match this expression, in the order of the file. */
    List<String> paths(String expression) {
        return places.keys().keySet().stream().filter(path -> path.matches(expression))
                .sorted(Comparator.comparing(path -> places.keys().get(path))).toList();
    }

    /** The places of these keys. */
    List<Span> keys(String expression) {
        return paths(expression).stream().map(places.keys()::get).toList();
    }

    /** The places of their values. */
    List<Span> values(String expression) {
        return paths(expression).stream().map(places.values()::get).toList();
    }

    /** Its lines that match this expression. */
    List<Line> lines(String expression) {
        return Line.of(file, first, last, expression);
    }

    /** All of its lines. */
    Blame blame() {
        return new Blame(file.path(), first, last);
    }

    /** A line more, as the last of an entry's keys; it is to blame. */
    Mistake with(String line) {
        return Mistake.insert(file, new Line(file, last).start(), line + "\n");
    }

    /** A key taken out with all that belongs to it; what is left of the head is to blame. */
    Mistake without(String key) {
        int line = places.keys().get(key).line();
        int next = line + 1;
        while (next < last && indent(next) > indent(line)) {
            next++;
        }
        int start = new Line(file, line).start();
        return Mistake.replace(file, start, new Line(file, next).start() - start, "")
                .blaming(new Blame(file.path(), first, last - next + line));
    }

    private int indent(int line) {
        return file.line(line).length() - file.line(line).stripLeading().length();
    }
}
