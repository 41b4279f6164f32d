package sourcier.check.content;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Site;

/**
 * Images lie below {@code assets/}: a page loads nothing from elsewhere. One that is simply missing, and one that is named by
 * its address in the site, have codes of their own.
 */
public final class OwnImages implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            for (Outline.Image image : body.outline().images()) {
                LinkAddress address = LinkAddress.of(body, image.target().id(), site.config());
                boolean elsewhere = address.kind() == LinkAddress.Kind.ELSEWHERE || address.kind() == LinkAddress.Kind.HERE;
                if (elsewhere || !address.isAsset() && inventory.files().contains(address.path())) {
                    diagnostics.report(Code.MKD_002, image.target().span(), image.target().id());
                }
            }
        }
    }
}
