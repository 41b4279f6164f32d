package sourcier.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import sourcier.model.Outline;
import sourcier.model.Outline.Form;
import sourcier.model.Ref;
import sourcier.model.TextBlock;
import sourcier.model.TextBlock.Kind;
import sourcier.parse.markdown.ClaimReference;
import sourcier.parse.markdown.HeadingAnchors;
import sourcier.parse.markdown.MarkdownParser;
import sourcier.parse.markdown.NestingException;
import sourcier.parse.markdown.PlainWords;
import sourcier.parse.markdown.SourceReference;
import sourcier.parse.markdown.TermReference;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** Reads the Markdown of an entry: notes what it refers to and how it is divided. Judging it is the business of the rules. */
final class OutlineReader {
    private final SourceFile file;
    private final int offset;
    private final Document document;
    private final Map<Node, String> anchors;
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
    private final List<Span> code = new ArrayList<>();
    private final List<Ref> undefined = new ArrayList<>();
    private final List<Reference> definitions = new ArrayList<>();
    private final Set<Reference> ofImages = new HashSet<>();

    private OutlineReader(SourceFile file, int offset, Document document) {
        this.file = file;
        this.offset = offset;
        this.document = document;
        this.anchors = HeadingAnchors.of(document);
    }

    /** The outline of the Markdown that begins at this offset of the file. */
    static Outline read(SourceFile file, int offset) {
        Document document;
        try {
            document = MarkdownParser.parse(file.text().substring(offset));
        } catch (NestingException e) {
            return Outline.tooDeep(file.span(offset + e.offset(), 1));
        }
        OutlineReader reader = new OutlineReader(file, offset, document);
        reader.visit(document, "");
        reader.definitions();
        return new Outline(reader.sources, reader.terms, reader.claims, reader.links, reader.images, reader.headings,
                reader.blocks, reader.tables, reader.footnotes, reader.html, reader.code, reader.undefined, null);
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
            link(link, link.getUrl(), Form.INLINE);
        } else if (node instanceof AutoLink link) {
            link(link, link.getText(), Form.AUTOLINK);
        } else if (node instanceof Reference definition) {
            definitions.add(definition);
        } else if (node instanceof RefNode use) {
            byLabel(use);
        } else if (node instanceof Image image) {
            images.add(new Outline.Image(ref(image.getUrl()), PlainWords.of(image), span(image.getChars())));
        } else if (node instanceof Heading heading) {
            BasedSequence text = heading.getText().isEmpty() ? heading.getChars().trim() : heading.getText();
            headings.add(new Outline.Heading(heading.getLevel(), heading.getText().toString(), anchors.get(heading), span(text)));
        } else if (node instanceof TableBlock table) {
            tables.add(table(table));
        } else if (node instanceof Footnote use) {
            footnotes.add(new Outline.Footnote(ref(use.getText()), false));
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            html.add(ref(node.getChars().trimStart()));
        } else if (node instanceof FencedCodeBlock || node instanceof Code) {
            code.add(span(node.getChars()));
        } else if (node instanceof IndentedCodeBlock) {
            code.add(fromLineStart(node.getChars()));
        }
    }

    private void link(Node node, BasedSequence address, Form form) {
        String words = form == Form.AUTOLINK ? address.toString() : PlainWords.of(node);
        links.add(new Outline.Link(ref(address), words, span(node.getChars()), form));
    }

    /** The addresses that stand at the end of the text; that of an image is no link. */
    private void definitions() {
        definitions.stream().filter(definition -> !ofImages.contains(definition)).forEach(definition -> links.add(
                new Outline.Link(ref(definition.getUrl()), "", span(definition.getChars()), Form.DEFINITION)));
    }

    /** A link or an image whose address stands elsewhere; a lone {@code [word]} is nothing of the kind unless it is defined. */
    private void byLabel(RefNode use) {
        Reference definition = use.isDefined() ? use.getReferenceNode(document) : null;
        if (definition == null) {
            if (!use.isReferenceTextCombined() || use.getChars().endsWith("[]")) {
                undefined.add(ref(use.getReference()));
            }
        } else if (use instanceof ImageRef) {
            ofImages.add(definition);
            images.add(new Outline.Image(ref(definition.getUrl()), PlainWords.of(use), span(use.getChars())));
        } else {
            link(use, definition.getUrl(), Form.REFERENCE);
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
                } else if (!(part instanceof TableSeparator) || cells != columns) {
                    rows.add(new Outline.Table.Row(cells, span(row.getChars())));
                }
            }
        }
        return new Outline.Table(columns, rows);
    }

    private Ref ref(BasedSequence text) {
        return new Ref(text.toString(), span(text));
    }

    /** The indentation is what makes it code. */
    private Span fromLineStart(BasedSequence text) {
        int end = offset + text.getEndOffset();
        int start = offset + text.getStartOffset();
        while (start > offset && file.text().charAt(start - 1) != '\n' && file.text().charAt(start - 1) != '\r') {
            start--;
        }
        return file.span(start, end - start);
    }

    private Span span(BasedSequence text) {
        return file.span(offset + text.getStartOffset(), text.length());
    }
}
