package sourcier.mutation;

import sourcier.source.Span;

/**
 * The lines an editor would expect a finding on.
 *
 * @param path  the file, relative to the dossier
 * @param first the first line, 1-based
 * @param last  the last line
 */
record Blame(String path, int first, int last) {
    /** One line. */
    static Blame line(String path, int line) {
        return new Blame(path, line, line);
    }

    /** The lines from the first character of a span to its last. */
    static Blame lines(Span span) {
        int breaks = (int) span.text().stripTrailing().chars().filter(c -> c == '\n').count();
        return new Blame(span.file().path(), span.line(), span.line() + breaks);
    }

    /** Any line: the mistake is the file itself. */
    static Blame file(String path) {
        return new Blame(path, 1, Integer.MAX_VALUE);
    }

    /** True if the finding points here. */
    boolean fits(Span found) {
        return found.file().path().equals(path) && found.line() >= first && found.line() <= last;
    }

    @Override
    public String toString() {
        return path + ":" + first + (last == first ? "" : "-" + (last == Integer.MAX_VALUE ? "" : last));
    }
}
