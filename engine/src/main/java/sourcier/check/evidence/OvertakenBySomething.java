package sourcier.check.evidence;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Evidence;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.Standing;
import sourcier.model.Verdict;

/**
 * An overtaken claim says what overtook it: a later claim, or a source that says otherwise and is not surely older than the
 * claim. A source that only confirms it overtakes nothing.
 */
public final class OvertakenBySomething implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Claim claim : site.reference().claims()) {
            if (claim.standing() == Standing.OVERTAKEN && claim.supersededBy().isEmpty()
                    && claim.evidence().stream().noneMatch(evidence -> overtakes(evidence, claim, site))) {
                diagnostics.report(Code.EVD_002, claim.at("standing"), claim.id());
            }
        }
    }

    private static boolean overtakes(Evidence evidence, Claim claim, Site site) {
        Source source = site.sources().get(evidence.source().id());
        boolean older = source != null && source.date() != null && source.date().surelyBefore(claim.said());
        return evidence.verdict() != Verdict.CONFIRMS && !older;
    }
}
