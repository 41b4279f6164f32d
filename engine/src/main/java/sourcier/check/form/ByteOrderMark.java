package sourcier.check.form;

import java.util.List;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** No file begins with a byte order mark; in UTF-8 there is no order to mark. */
public final class ByteOrderMark implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (SourceFile file : inventory.texts()) {
            if (file.text().startsWith("\uFEFF")) {
                Span mark = file.span(0, 1);
                diagnostics.report(Diagnostic.of(Code.FIL_008, mark).repair(List.of(new Edit(mark, ""))));
            }
        }
    }
}
