package sourcier.check.content;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Site;

/** A text is not nested so deeply that nobody, and no program, can read it. */
public final class NestingDepth implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            if (body.outline().tooDeep() != null) {
                diagnostics.report(Code.MKD_009, body.outline().tooDeep());
            }
        }
    }
}
