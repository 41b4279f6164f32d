package sourcier.model;

import java.util.List;
import sourcier.source.Span;

/**
 * A stretch of Markdown with words of its own, and what those words lean on.
 *
 * @param kind      what it is
 * @param runs      its words, without code and references; a run ends where markup or a line does
 * @param sources   sources it cites
 * @param claims    claims it refers to
 * @param footnotes labels of the footnotes it refers to; of the footnote it belongs to for {@link Kind#FOOTNOTE}
 * @param span      the whole block
 */
public record TextBlock(
        Kind kind, List<Run> runs, List<Ref> sources, List<Ref> claims, List<String> footnotes, Span span) {
    /** Copies the lists. */
    public TextBlock {
        runs = List.copyOf(runs);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        footnotes = List.copyOf(footnotes);
    }

    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        TABLE_HEAD,
        TABLE_ROW,
        FOOTNOTE
    }

    /** The words, with a space between runs where a line ends. */
    public String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }

    /** The block as written, with its markup and references. */
    public String markdown() {
        return span.text();
    }

    /** What a translation pins to know later whether this block has changed; see {@link Fingerprint}. */
    public String fingerprint() {
        return Fingerprint.of(markdown());
    }

    /**
     * The place of a stretch of {@link #text()}; one that crosses a border of runs ends there.
     *
     * @param start  0-based, in {@link #text()}
     * @param length in UTF-16 units
     */
    public Span span(int start, int length) {
        int left = start;
        for (Run run : runs) {
            if (left < run.text().length()) {
                return span.file().span(run.offset() + left, Math.min(length, run.text().length() - left));
            }
            left -= run.text().length();
        }
        return span;
    }

    /**
     * Words without markup in between.
     *
     * @param text   the words; a single space for the end of a line
     * @param offset where they begin in the file, in UTF-16 units from 0
     * @param link   true if they are the words of a link or of a reference to a term
     */
    public record Run(String text, int offset, boolean link) {}
}
