package sourcier.check.content;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Site;

/** Texts have no pictures. */
public final class NoImages implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            body.outline().images().forEach(image -> diagnostics.report(Code.MKD_002, image.span(), image.target().id()));
        }
    }
}
