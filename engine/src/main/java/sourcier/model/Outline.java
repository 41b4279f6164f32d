package sourcier.model;

import java.util.List;
import sourcier.source.Span;

/**
 * What a Markdown text refers to and how it is divided; each part with its place in the file. Rules read this and not the
 * syntax tree, so that they know nothing of the Markdown library.
 *
 * @param sources   ids in {@code [@source]}
 * @param terms     ids in {@code [[term]]}
 * @param claims    ids in {@code [#claim]}
 * @param links     links, in order
 * @param images    images, in order
 * @param headings  headings, in order
 * @param blocks    paragraphs, headings and rows of tables, in order: what has words of its own
 * @param tables    tables, in order
 * @param footnotes labels in {@code [^label]} and {@code [^label]: …}, in order
 * @param html      raw HTML, in order
 * @param code      code, inline and in blocks, in order, with its marks
 * @param undefined labels in {@code [words][label]} and {@code [label][]} that no line {@code [label]: address} defines, in order
 * @param tooDeep   where the text is nested so deeply that it was not read, and the rest is empty; null as a rule
 */
public record Outline(
        List<Ref> sources,
        List<Ref> terms,
        List<Ref> claims,
        List<Link> links,
        List<Image> images,
        List<Heading> headings,
        List<TextBlock> blocks,
        List<Table> tables,
        List<Footnote> footnotes,
        List<Ref> html,
        List<Span> code,
        List<Ref> undefined,
        Span tooDeep) {
    /** The outline of an empty text. */
    public static final Outline EMPTY = tooDeep(null);

    /** Copies the lists. */
    public Outline {
        sources = List.copyOf(sources);
        terms = List.copyOf(terms);
        claims = List.copyOf(claims);
        links = List.copyOf(links);
        images = List.copyOf(images);
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
        footnotes = List.copyOf(footnotes);
        html = List.copyOf(html);
        code = List.copyOf(code);
        undefined = List.copyOf(undefined);
    }

    /** The outline of a text that is nested too deeply from there on. */
    public static Outline tooDeep(Span from) {
        return new Outline(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), from);
    }

    /** The headings of level 2, which divide a page. */
    public List<Heading> sections() {
        return headings.stream().filter(heading -> heading.level() == 2).toList();
    }

    /**
     * A link.
     *
     * @param target the address as written, with its place
     * @param words  what the reader sees, without markup; empty for a link without words
     * @param span   the whole link
     * @param form   how it is written
     */
    public record Link(Ref target, String words, Span span, Form form) {}

    /** How a link is written. */
    public enum Form {
        /** {@code [words](address)}. */
        INLINE,
        /** {@code [words][label]} or {@code [label]}; its target stands at the definition. */
        REFERENCE,
        /** {@code [label]: address}; no link of its own, its words are empty. */
        DEFINITION,
        /** {@code <address>}; its words are the address. */
        AUTOLINK
    }

    /**
     * An image.
     *
     * @param target the address as written, with its place
     * @param alt    what stands for it where it cannot be seen; empty if none is given
     * @param span   the whole image
     */
    public record Image(Ref target, String alt, Span span) {}

    /**
     * A heading.
     *
     * @param level  1 to 6
     * @param text   as written, without the {@code #} signs
     * @param anchor the name by which a link reaches it, unique in the text, for example {@code the-two-origins}
     * @param span   the place of the text; of the signs where there is none
     */
    public record Heading(int level, String text, String anchor, Span span) {}

    /**
     * A table.
     *
     * @param columns number of columns of its head
     * @param rows    number of cells of each row of its body, with the place of the row; the line below the head only if it differs
     */
    public record Table(int columns, List<Row> rows) {
        /** Copies the list. */
        public Table {
            rows = List.copyOf(rows);
        }

        /**
         * A row.
         *
         * @param cells number of cells
         * @param span  the whole row
         */
        public record Row(int cells, Span span) {}
    }

    /**
     * A footnote, where it is referred to or where its text stands.
     *
     * @param label      the label, with its place
     * @param definition true where its text stands
     */
    public record Footnote(Ref label, boolean definition) {}
}
