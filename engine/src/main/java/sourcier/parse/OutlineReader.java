package sourcier.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import sourcier.model.Outline;
import sourcier.model.Ref;
import sourcier.model.TextBlock;
import sourcier.model.TextBlock.Kind;
import sourcier.parse.markdown.ClaimReference;
import sourcier.parse.markdown.MarkdownParser;
import sourcier.parse.markdown.SourceReference;
import sourcier.parse.markdown.TermReference;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** Reads the Markdown of an entry: notes what it refers to and how it is divided. Judging it is the business of the rules. */
final class OutlineReader {
    private final SourceFile file;
    private final int offset;
    private final List<Ref> sources = new ArrayList<>();
    private final List<Ref> terms = new ArrayList<>();
    private final List<Ref> claims = new ArrayList<>();
    private final List<Outline.Link> links = new ArrayList<>();
    private final List<Outline.Image> images = new ArrayList<>();
    private final List<Outline.Heading> headings = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Outline.Table> tables = new ArrayList<>();
    private final List<Outline.Footnote> footnotes = new ArrayList<>();
    private final List<Ref> html = new ArrayList<>();

    private OutlineReader(SourceFile file, int offset) {
        this.file = file;
        this.offset = offset;
    }

    /** The outline of the Markdown that begins at this offset of the file. */
    static Outline read(SourceFile file, int offset) {
        OutlineReader reader = new OutlineReader(file, offset);
        reader.visit(MarkdownParser.parse(file.text().substring(offset)), "");
        return new Outline(reader.sources, reader.terms, reader.claims, reader.links, reader.images, reader.headings,
                reader.blocks, reader.tables, reader.footnotes, reader.html);
    }

    /** Visits a node and what is in it; {@code footnote} is the label of the footnote around it, or empty. */
    private void visit(Node node, String footnote) {
        note(node);
        block(node, footnote);
        String inner = footnote;
        if (node instanceof FootnoteBlock definition) {
            footnotes.add(new Outline.Footnote(ref(definition.getText()), true));
            inner = definition.getText().toString();
        }
        for (Node child : node.getChildren()) {
            visit(child, inner);
        }
    }

    private void note(Node node) {
        if (node instanceof SourceReference reference) {
            sources.add(ref(reference.id()));
        } else if (node instanceof TermReference reference) {
            terms.add(ref(reference.id()));
        } else if (node instanceof ClaimReference reference) {
            claims.add(ref(reference.id()));
        } else if (node instanceof Link link) {
            links.add(new Outline.Link(ref(link.getUrl()), words(link), span(link.getChars())));
        } else if (node instanceof Image image) {
            images.add(new Outline.Image(ref(image.getUrl()), words(image), span(image.getChars())));
        } else if (node instanceof Heading heading) {
            headings.add(new Outline.Heading(heading.getLevel(), heading.getText().toString(), span(heading.getText())));
        } else if (node instanceof TableBlock table) {
            tables.add(table(table));
        } else if (node instanceof Footnote use) {
            footnotes.add(new Outline.Footnote(ref(use.getText()), false));
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            html.add(ref(node.getChars().trimStart()));
        }
    }

    private void block(Node node, String footnote) {
        Kind kind = node instanceof Heading ? Kind.HEADING
                : node instanceof Paragraph ? footnote.isEmpty() ? Kind.PARAGRAPH : Kind.FOOTNOTE
                : node instanceof TableRow && node.getParent() instanceof TableHead ? Kind.TABLE_HEAD
                : node instanceof TableRow && node.getParent() instanceof TableBody ? Kind.TABLE_ROW
                : null;
        if (kind != null) {
            blocks.add(BlockReader.read(node, kind, footnote, file, offset));
        }
    }

    private Outline.Table table(TableBlock table) {
        int columns = 0;
        List<Outline.Table.Row> rows = new ArrayList<>();
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                int cells = (int) StreamSupport.stream(row.getChildren().spliterator(), false)
                        .filter(TableCell.class::isInstance).count();
                if (part instanceof TableHead) {
                    columns = cells;
                } else if (!(part instanceof TableSeparator)) {
                    rows.add(new Outline.Table.Row(cells, span(row.getChars())));
                }
            }
        }
        return new Outline.Table(columns, rows);
    }

    private static String words(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node).strip();
    }

    private Ref ref(BasedSequence text) {
        return new Ref(text.toString(), span(text));
    }

    private Span span(BasedSequence text) {
        return file.span(offset + text.getStartOffset(), text.length());
    }
}
