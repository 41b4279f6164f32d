package sourcier.model;

import java.util.Objects;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * An entry as its editor wrote it: where its keys stand, and the Markdown below them.
 *
 * @param file    the file it stands in
 * @param offset  where the Markdown begins in the file, in UTF-16 units from 0
 * @param places  where the keys and values of the front matter stand
 * @param outline what the Markdown refers to and how it is divided
 */
public record Body(SourceFile file, int offset, Places places, Outline outline) {
    /** Refuses null. */
    public Body {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(outline, "outline");
    }

    /** The Markdown text, from the line after the front matter to the end of the file. */
    public String markdown() {
        return file.text().substring(offset);
    }

    /** The place in the file of a stretch of the Markdown; {@code start} counts from the beginning of the body. */
    public Span span(int start, int length) {
        return file.span(offset + start, length);
    }
}
