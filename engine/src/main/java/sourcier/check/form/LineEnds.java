package sourcier.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.source.SourceFile;

/** Lines end with LF. A file with other ends has one finding, at the first of them: it was saved so as a whole. */
public final class LineEnds implements Rule {
    private static final Pattern OTHER = Pattern.compile("\r\n?");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (SourceFile file : inventory.texts()) {
            if (file.isPlain()) {
                continue;
            }
            List<Edit> edits = new ArrayList<>();
            for (Matcher end = OTHER.matcher(file.text()); end.find(); ) {
                edits.add(new Edit(file.span(end.start(), end.group().length()), "\n"));
            }
            if (!edits.isEmpty()) {
                diagnostics.report(Diagnostic.of(Code.FIL_009, edits.get(0).span(), String.valueOf(edits.size()))
                        .repair(edits));
            }
        }
    }
}
