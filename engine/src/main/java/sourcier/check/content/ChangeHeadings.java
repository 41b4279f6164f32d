package sourcier.check.content;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Inventory;
import sourcier.model.Page;
import sourcier.model.Ref;
import sourcier.model.Site;

/** Each section of the page of changes is headed by its day and a title; the feed is made from them. */
public final class ChangeHeadings implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Edition edition : site.editions()) {
            Page changes = edition.page("changes");
            if (changes == null) {
                continue;
            }
            for (Ref section : changes.body().outline().sections()) {
                if (!section.id().matches("\\d{4}-\\d{2}-\\d{2} \\S.*")) {
                    diagnostics.report(Code.PAG_003, section.span(), section.id());
                }
            }
        }
    }
}
