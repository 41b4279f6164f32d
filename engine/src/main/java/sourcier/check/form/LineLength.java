package sourcier.check.form;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** No line is too long to be reviewed. */
public final class LineLength implements Rule {
    /**
     * In UTF-16 units. Git and the review of a pull request show changes line by line. A paragraph of a dossier may well be one
     * line, and a long one has some 700 characters; above this limit it is several paragraphs, or data that is no text.
     */
    private static final int LIMIT = 1000;

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (SourceFile file : inventory.texts()) {
            for (int line = 1; line <= file.lineCount(); line++) {
                int length = file.line(line).length();
                if (length > LIMIT) {
                    // What stands past the limit is marked, so that an editor sees how much has to go.
                    diagnostics.report(Code.FIL_012, new Span(file, line, LIMIT + 1, length - LIMIT),
                            String.valueOf(length), String.valueOf(LIMIT));
                }
            }
        }
    }
}
