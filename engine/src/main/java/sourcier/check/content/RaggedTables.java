package sourcier.check.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Site;
import sourcier.model.TextBlock;
import sourcier.source.Span;

/** Every row of a table has as many cells as its head, and what is meant as a table is one. */
public final class RaggedTables implements Rule {
    /** A line of bars and hyphens below the head of a table. */
    private static final Pattern DELIMITER = Pattern.compile("(?m)^[ >]*(?=[^\\n\\r]*\\|)(?=[^\\n\\r]*-)[ |:-]+$");
    private static final Pattern BAR = Pattern.compile("(?m)^[ >]*\\|");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            for (Outline.Table table : body.outline().tables()) {
                for (Outline.Table.Row row : table.rows()) {
                    // A bar within [[…]] that is not closed parts a cell; that reference is a finding of its own.
                    if (row.cells() != table.columns() && !row.span().text().contains("[[")) {
                        diagnostics.report(Code.MKD_006, row.span(), "case.ragged",
                                String.valueOf(row.cells()), String.valueOf(table.columns()));
                    }
                }
            }
            body.outline().blocks().stream().filter(block -> block.kind() == TextBlock.Kind.PARAGRAPH)
                    .forEach(block -> noTable(block.span(), diagnostics));
        }
    }

    /** Points at the line below the head where there is one, otherwise at the first line that begins with a bar. */
    private static void noTable(Span paragraph, Diagnostics diagnostics) {
        String text = paragraph.text();
        Matcher line = DELIMITER.matcher(text);
        if (text.indexOf('|') >= 0 && (line.find() || line.usePattern(BAR).reset().find())) {
            int start = paragraph.file().offset(paragraph) + line.start();
            diagnostics.report(Code.MKD_006, paragraph.file().span(start, line.end() - line.start()), "case.none", "", "");
        }
    }
}
