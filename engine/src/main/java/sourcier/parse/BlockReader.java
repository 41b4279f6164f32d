package sourcier.parse;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import sourcier.model.Ref;
import sourcier.model.TextBlock;
import sourcier.parse.markdown.ClaimReference;
import sourcier.parse.markdown.ForeignWords;
import sourcier.parse.markdown.SourceReference;
import sourcier.parse.markdown.TermReference;
import sourcier.source.SourceFile;

/** Reads the words of one paragraph, heading or table row, and what they lean on. */
final class BlockReader {
    private final SourceFile file;
    private final int offset;
    private final List<TextBlock.Run> runs = new ArrayList<>();
    private final List<Ref> sources = new ArrayList<>();
    private final List<Ref> claims = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();

    private BlockReader(SourceFile file, int offset) {
        this.file = file;
        this.offset = offset;
    }

    /** The block at a node; {@code footnote} is the label of the footnote around it, or empty. */
    static TextBlock read(Node node, TextBlock.Kind kind, String footnote, SourceFile file, int offset) {
        return new BlockReader(file, offset).read(node, kind, footnote);
    }

    private TextBlock read(Node block, TextBlock.Kind kind, String footnote) {
        if (!footnote.isEmpty()) {
            footnotes.add(footnote);
        }
        visitChildren(block, false);
        BasedSequence chars = block.getChars();
        return new TextBlock(kind, runs, sources, claims, footnotes,
                file.span(offset + chars.getStartOffset(), chars.trimEnd().length()));
    }

    private void visitChildren(Node node, boolean link) {
        for (Node child : node.getChildren()) {
            visit(child, link);
        }
    }

    private void visit(Node node, boolean link) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            run(node.getChars(), link);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            runs.add(new TextBlock.Run(" ", offset + node.getStartOffset(), link));
        } else if (node instanceof SourceReference reference) {
            sources.add(ref(reference.id()));
        } else if (node instanceof ClaimReference reference) {
            claims.add(ref(reference.id()));
        } else if (node instanceof Footnote use) {
            footnotes.add(use.getText().toString());
        } else if (node instanceof TermReference reference) {
            run(reference.shown(), true);
        } else if (node instanceof Code || node instanceof ForeignWords) {
            // What the rules say of words does not hold in another language.
            return;
        } else if (node instanceof RefNode brackets && !brackets.isDefined()) {
            brackets(brackets, link);
        } else {
            visitChildren(node, link || node instanceof Link || node instanceof LinkRef);
            if (node instanceof TableCell) {
                runs.add(new TextBlock.Run(" ", offset + node.getEndOffset(), link));
            }
        }
    }

    /** A label that is defined nowhere makes no link: the brackets are words as well. */
    private void brackets(RefNode node, boolean link) {
        BasedSequence chars = node.getChars();
        if (node.getFirstChild() == null) {
            run(chars, link);
            return;
        }
        run(chars.subSequence(0, node.getFirstChild().getStartOffset() - chars.getStartOffset()), link);
        visitChildren(node, link);
        run(chars.subSequence(node.getLastChild().getEndOffset() - chars.getStartOffset()), link);
    }

    private void run(BasedSequence text, boolean link) {
        if (!text.isEmpty()) {
            runs.add(new TextBlock.Run(text.toString(), offset + text.getStartOffset(), link));
        }
    }

    private Ref ref(BasedSequence id) {
        return new Ref(id.toString(), file.span(offset + id.getStartOffset(), id.length()));
    }
}
