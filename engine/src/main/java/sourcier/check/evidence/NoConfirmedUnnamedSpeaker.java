package sourcier.check.evidence;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Standing;

/** What an unnamed speaker says is never marked confirmed as said. */
public final class NoConfirmedUnnamedSpeaker implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Claim claim : site.reference().claims()) {
            if (claim.standing() == Standing.CONFIRMED && claim.speaker().id().equals(Claim.UNNAMED)) {
                diagnostics.report(Code.EVD_004, claim.speaker().span(), claim.id());
            }
        }
    }
}
