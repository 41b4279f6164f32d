package sourcier.check.evidence;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Standing;

/** An overtaken claim says what overtook it: a later claim, or evidence. */
public final class OvertakenBySomething implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Claim claim : site.reference().claims()) {
            if (claim.standing() == Standing.OVERTAKEN && claim.supersededBy().isEmpty()
                    && claim.evidence().isEmpty()) {
                diagnostics.report(Code.EVD_002, claim.at("standing"), claim.id());
            }
        }
    }
}
