package sourcier.check.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.source.Span;

/**
 * No tab outside code. One finding per line. Those at the end of a line belong to {@link TrailingSpaces}.
 *
 * <p>In Markdown a tab reaches to the next column that is a multiple of four (CommonMark 0.31, 2.2 "Tabs"), so that many spaces
 * mean the same; between words any number means one.
 */
public final class Tabs implements Rule {
    private static final int STOP = 4;

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        // A tab that indents a key is what made the YAML unreadable, and was reported as that.
        Set<String> unreadable = new HashSet<>();
        diagnostics.sorted().stream().filter(one -> one.code() == Code.FRM_002)
                .forEach(one -> unreadable.add(one.span().file().path()));
        for (ProjectText text : ProjectText.unusual(inventory)) {
            if (text.text().indexOf('\t') >= 0 && !unreadable.contains(text.file().path())) {
                check(text, diagnostics);
            }
        }
    }

    private static void check(ProjectText text, Diagnostics diagnostics) {
        List<Span> tabs = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        int column = 0;
        for (int at = 0; at < text.text().length(); at++) {
            char c = text.text().charAt(at);
            int width = 1;
            if (c == '\t') {
                width = STOP - column % STOP;
                if (!text.isCode(at) && !text.endsLine(at)) {
                    tabs.add(text.file().span(at, 1));
                    if (!beginsRow(text, at)) {
                        boolean indents = text.isMarkdown(at) && text.beginsLine(at);
                        edits.add(new Edit(text.file().span(at, 1), " ".repeat(indents ? width : 1)));
                    }
                }
            }
            column += width;
            if (text.isLineEnd(at + 1) && !tabs.isEmpty()) {
                diagnostics.report(Diagnostic.of(Code.FIL_010, tabs.get(0)).repair(edits));
                tabs.clear();
                edits.clear();
            }
            if (text.isLineEnd(at)) {
                column = 0;
            }
        }
    }

    /** Before a row of a table the Markdown library reads a tab otherwise than spaces (it shows a cell that is not there). */
    private static boolean beginsRow(ProjectText text, int offset) {
        int start = text.lineStart(offset);
        String line = text.file().line(text.file().span(offset, 1).line());
        return text.isMarkdown(offset) && line.indexOf('|') >= 0 && text.text().substring(start, offset).isBlank();
    }
}
