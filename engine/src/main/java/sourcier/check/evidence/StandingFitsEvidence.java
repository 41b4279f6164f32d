package sourcier.check.evidence;

import java.util.List;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Verdict;

/**
 * What has become of a claim follows from its evidence. A contradicted claim has a source that contradicts it, a confirmed
 * one has none. A refined one has a source that refines it or contradicts it in part; where all sources confirm it, it is
 * refined only for want of a second origin or of a speaker with a name.
 */
public final class StandingFitsEvidence implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Claim claim : site.reference().claims()) {
            boolean fits = switch (claim.standing()) {
                case CONTRADICTED -> has(claim, Verdict.CONTRADICTS);
                case CONFIRMED -> !has(claim, Verdict.CONTRADICTS);
                case REFINED -> has(claim, Verdict.REFINES) || has(claim, Verdict.CONTRADICTS)
                        || !claim.evidence().isEmpty() && !couldBeConfirmed(claim, site);
                case UNVERIFIED, OVERTAKEN -> true;
            };
            if (!fits) {
                diagnostics.report(Code.EVD_011, claim.at("standing"), claim.standing().key());
            }
        }
    }

    private static boolean couldBeConfirmed(Claim claim, Site site) {
        List<String> sources = claim.evidence().stream().map(evidence -> evidence.source().id()).toList();
        return !claim.speaker().id().equals(Claim.UNNAMED) && site.origins(sources).size() > 1;
    }

    private static boolean has(Claim claim, Verdict verdict) {
        return claim.evidence().stream().anyMatch(evidence -> evidence.verdict() == verdict);
    }
}
