package sourcier.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * One slip: the files as it leaves them, and where it must be found.
 *
 * @param files  the bytes of each file that is no longer as it was; none for a file that is gone
 * @param blames the places that would help the editor; one of them is enough
 */
record Mistake(Map<String, byte[]> files, List<Blame> blames) {
    private static final byte[] GONE = {};

    /** Other characters at this place. */
    static Mistake replace(SourceFile file, int offset, int length, String by) {
        String text = file.text().substring(0, offset) + by + file.text().substring(offset + length);
        return write(file.path(), text).blaming(Blame.line(file.path(), file.span(offset, 0).line()));
    }

    /** Other characters instead of these. */
    static Mistake replace(Span span, String by) {
        return replace(span.file(), span.file().offset(span), span.text().length(), by);
    }

    /** More characters; the line of the first of them that is no line end is to blame. */
    static Mistake insert(SourceFile file, int offset, String text) {
        int breaks = (int) text.chars().takeWhile(c -> c == '\n').count();
        return replace(file, offset, 0, text)
                .blaming(Blame.line(file.path(), file.span(offset, 0).line() + breaks));
    }

    /** A file with other bytes, or a new file; the file as such is to blame. */
    static Mistake write(String path, byte[] bytes) {
        return new Mistake(Map.of(path, bytes), List.of(Blame.file(path)));
    }

    /** The same with a text. */
    static Mistake write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is gone; it is to blame. */
    static Mistake remove(String path) {
        return write(path, GONE);
    }

    /** A file that lies at another place, which is to blame. */
    static Mistake move(SourceFile file, String to) {
        return remove(file.path()).and(write(to, file.text())).blaming(Blame.file(to));
    }

    /** Both at once, in different files; the places of either are to blame. */
    Mistake and(Mistake other) {
        Map<String, byte[]> both = new TreeMap<>(files);
        both.putAll(other.files);
        return new Mistake(both, Stream.concat(blames.stream(), other.blames.stream()).toList());
    }

    /** The same with other places to blame. */
    Mistake blaming(Blame... places) {
        return new Mistake(files, List.of(places));
    }

    /** The same with one more place to blame. */
    Mistake orBlaming(Blame place) {
        return new Mistake(files, Stream.concat(blames.stream(), Stream.of(place)).toList());
    }

    /** True for the path of a file that is gone. */
    boolean removes(String path) {
        return files.get(path) == GONE;
    }

    /** Equal for mistakes that leave the same bytes. */
    String fingerprint() {
        StringBuilder print = new StringBuilder();
        new TreeMap<>(files).forEach((path, bytes) -> print.append(path).append(Arrays.hashCode(bytes)).append(removes(path)));
        return print.toString();
    }
}
