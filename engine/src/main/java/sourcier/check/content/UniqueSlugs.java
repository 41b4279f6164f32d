package sourcier.check.content;

import java.util.HashMap;
import java.util.Map;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Inventory;
import sourcier.model.Page;
import sourcier.model.Site;

/** Two pages of one edition have different addresses; otherwise the later would take the place of the earlier, unnoticed. */
public final class UniqueSlugs implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Edition edition : site.editions()) {
            Map<String, String> files = new HashMap<>();
            // The home page first: its address is not the editor's to choose.
            edition.pages().stream().filter(page -> page.layout().equals(Page.HOME))
                    .forEach(home -> files.put(home.slug().id(), home.body().file().path()));
            for (Page page : edition.pages()) {
                String other = page.layout().equals(Page.HOME) ? null
                        : files.putIfAbsent(page.slug().id(), page.body().file().path());
                if (other != null) {
                    diagnostics.report(Code.PAG_004, page.slug().span(), page.slug().id(), other);
                }
            }
        }
    }
}
