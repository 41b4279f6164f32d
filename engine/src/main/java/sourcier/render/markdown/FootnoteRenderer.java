package sourcier.render.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The footnotes of one text, lettered in the order in which they are first referred to. Their ids begin with that of the
 * entry where several entries share a page. (flexmark's own ids are counted from 1 in every text.)
 */
final class FootnoteRenderer {
    private final ReferenceTarget target;
    private final String prefix;
    private final Map<FootnoteBlock, FootnoteText> notes = new LinkedHashMap<>();
    private final List<FootnoteBlock> waiting = new ArrayList<>();

    FootnoteRenderer(ReferenceTarget target, String prefix) {
        this.target = target;
        this.prefix = prefix;
    }

    /** Writes the letter that leads to the footnote; what has no text stands as it is written. */
    void use(Footnote node, HtmlWriter html) {
        FootnoteBlock block = node.getFootnoteBlock();
        if (block == null) {
            html.text(node.getChars().unescape());
            return;
        }
        FootnoteText note = notes.computeIfAbsent(block, first -> {
            waiting.add(first);
            return new FootnoteText(prefix, notes.size() + 1);
        });
        html.raw(target.footnote(note, note.nextUse()));
    }

    /**
     * The footnotes referred to since the last call, also those that only these refer to; empty if there are none.
     *
     * @param render renders a piece of the text
     */
    String takeList(Function<Node, String> render) {
        List<FootnoteText> list = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            StringBuilder html = new StringBuilder();
            waiting.get(i).getChildren().forEach(child -> html.append(render.apply(child)));
            list.add(notes.get(waiting.get(i)).withHtml(html.toString().strip()));
        }
        waiting.clear();
        return list.isEmpty() ? "" : target.footnotes(list) + "\n";
    }
}
