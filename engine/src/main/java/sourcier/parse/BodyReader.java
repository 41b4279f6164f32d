package sourcier.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Outline;
import sourcier.model.Ref;
import sourcier.parse.markdown.ClaimReference;
import sourcier.parse.markdown.MarkdownParser;
import sourcier.parse.markdown.SourceReference;
import sourcier.parse.markdown.TermReference;
import sourcier.source.SourceFile;

/** Reads the Markdown of an entry: notes what it refers to, refuses raw HTML and pictures. */
final class BodyReader {
    private final SourceFile file;
    private final int offset;
    private final Diagnostics diagnostics;
    private final List<Ref> sources = new ArrayList<>();
    private final List<Ref> terms = new ArrayList<>();
    private final List<Ref> claims = new ArrayList<>();
    private final List<Ref> links = new ArrayList<>();
    private final List<Ref> sections = new ArrayList<>();
    private boolean hasHtml;

    private BodyReader(SourceFile file, int offset, Diagnostics diagnostics) {
        this.file = file;
        this.offset = offset;
        this.diagnostics = diagnostics;
    }

    static Body read(SourceFile file, int offset, Diagnostics diagnostics) {
        BodyReader reader = new BodyReader(file, offset, diagnostics);
        reader.visit(MarkdownParser.parse(file.text().substring(offset)));
        Outline outline =
                new Outline(reader.sources, reader.terms, reader.claims, reader.links, reader.sections);
        return new Body(file, offset, outline);
    }

    private void visit(Node node) {
        if (node instanceof SourceReference reference) {
            sources.add(ref(reference.id()));
        } else if (node instanceof TermReference reference) {
            terms.add(ref(reference.id()));
        } else if (node instanceof ClaimReference reference) {
            claims.add(ref(reference.id()));
        } else if (node instanceof Link link) {
            links.add(ref(link.getUrl()));
        } else if (node instanceof Image || node instanceof ImageRef) {
            BasedSequence image = node.getChars();
            diagnostics.report(Code.MKD_002, file.span(offset + image.getStartOffset(), image.length()),
                    image.toString());
        } else if (node instanceof Heading heading && heading.getLevel() == 2) {
            sections.add(ref(heading.getText()));
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            refuse(node.getChars());
            return;
        }
        for (Node child : node.getChildren()) {
            visit(child);
        }
    }

    /** Reports HTML by its first line; a closing tag only where no HTML stands before it. */
    private void refuse(BasedSequence html) {
        BasedSequence first = html.trimStart();
        String shown = first.toString().lines().findFirst().orElse("").strip();
        if (!hasHtml || !shown.startsWith("</")) {
            diagnostics.report(Code.MKD_001, file.span(offset + first.getStartOffset(), shown.length()), shown);
        }
        hasHtml = true;
    }

    private Ref ref(BasedSequence text) {
        return new Ref(text.toString(), file.span(offset + text.getStartOffset(), text.length()));
    }
}
