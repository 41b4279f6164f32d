package sourcier.parse.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.UnaryOperator;

/**
 * The words of a piece of Markdown without its markup, as one line. Citations, claims and footnotes have no words.
 *
 * <p>Example: {@code P1 The *lamp* of the [[keeper|woman]] [@log]} has the words {@code P1 The lamp of the woman}.
 */
public final class PlainWords {
    private PlainWords() {}

    /** The words within a node, without space around them; empty if it has none. */
    public static String of(Node node) {
        return of(node, UnaryOperator.identity());
    }

    /**
     * The same, with the words that stand for a term that is named without words of its own.
     *
     * @param titles gives the title of the term with this id
     */
    public static String of(Node node, UnaryOperator<String> titles) {
        StringBuilder words = new StringBuilder();
        collect(node, titles, words);
        return words.toString().strip();
    }

    private static void collect(Node node, UnaryOperator<String> titles, StringBuilder words) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            words.append(node.getChars().unescape());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append(' ');
        } else if (node instanceof TermReference term) {
            words.append(term.words().isEmpty() ? titles.apply(term.id().toString()) : term.words());
        } else if (node instanceof ForeignWords foreign) {
            words.append(foreign.words());
        } else if (!(node instanceof Footnote)) {
            for (Node child : node.getChildren()) {
                collect(child, titles, words);
            }
        }
    }
}
