package sourcier.check.evidence;

import java.util.List;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Standing;
import sourcier.model.Verdict;

/** A confirmed claim has confirming sources of at least two origins; copies of one dispatch count once. */
public final class ConfirmedByTwoOrigins implements Rule {
    private static final int ORIGINS = 2;

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Claim claim : site.reference().claims()) {
            if (claim.standing() != Standing.CONFIRMED) {
                continue;
            }
            List<String> confirming = claim.evidence().stream()
                    .filter(evidence -> evidence.verdict() == Verdict.CONFIRMS)
                    .map(evidence -> evidence.source().id())
                    .toList();
            int origins = site.origins(confirming).size();
            // A source that does not exist or could not be read is reported as such; its origin is not known.
            if (origins < ORIGINS && site.sources().keySet().containsAll(confirming)) {
                diagnostics.report(Code.EVD_001, claim.at("standing"), claim.id(), String.valueOf(origins));
            }
        }
    }
}
