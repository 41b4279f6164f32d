package sourcier.check.content;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Inventory;
import sourcier.model.Page;
import sourcier.model.Site;

/** The home page has four parts: what is established, claimed, contested, unknown. */
public final class HomeSections implements Rule {
    private static final int PARTS = 4;

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Edition edition : site.editions()) {
            Page home = edition.page(Page.HOME);
            if (home != null && home.body().outline().sections().size() != PARTS) {
                diagnostics.report(Code.PAG_001, home.body().span(0, 0),
                        String.valueOf(home.body().outline().sections().size()));
            }
        }
    }
}
