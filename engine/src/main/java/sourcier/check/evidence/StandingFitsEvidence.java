package sourcier.check.evidence;

import java.util.List;
import java.util.Set;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.Standing;
import sourcier.model.Verdict;

/**
 * What has become of a claim follows from its evidence. A contradicted claim has a source that contradicts it, and that goes
 * back to an origin which does not confirm it elsewhere: a copy that departs from its original is a mistake of the copy. A
 * confirmed claim has none. A refined one has a source that refines it or contradicts it in part; where all sources confirm
 * it, it is refined only for want of a second voice ({@link Site#voices}) or of a speaker with a name.
 */
public final class StandingFitsEvidence implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Claim claim : site.reference().claims()) {
            if (claim.standing() == Standing.CONTRADICTED && has(claim, Verdict.CONTRADICTS) && contradictsItself(claim, site)) {
                diagnostics.report(Code.EVD_011, claim.at("standing"), "copy", claim.standing().key());
            }
            boolean fits = switch (claim.standing()) {
                case CONTRADICTED -> has(claim, Verdict.CONTRADICTS);
                case CONFIRMED -> !has(claim, Verdict.CONTRADICTS);
                case REFINED -> has(claim, Verdict.REFINES) || has(claim, Verdict.CONTRADICTS)
                        || !claim.evidence().isEmpty() && !couldBeConfirmed(claim, site);
                case UNVERIFIED, OVERTAKEN -> true;
            };
            if (!fits) {
                diagnostics.report(Code.EVD_011, claim.at("standing"), "verdicts", claim.standing().key());
            }
        }
    }

    private static boolean couldBeConfirmed(Claim claim, Site site) {
        return !claim.speaker().id().equals(Claim.UNNAMED) && site.voices(sources(claim, Verdict.CONFIRMS)).size() > 1;
    }

    /** True if every origin that is said to contradict the claim also confirms it, by way of other sources. */
    private static boolean contradictsItself(Claim claim, Site site) {
        Set<Source> against = site.origins(sources(claim, Verdict.CONTRADICTS));
        return !against.isEmpty() && site.origins(sources(claim, Verdict.CONFIRMS)).containsAll(against);
    }

    private static List<String> sources(Claim claim, Verdict verdict) {
        return claim.evidence().stream().filter(evidence -> evidence.verdict() == verdict)
                .map(evidence -> evidence.source().id()).toList();
    }

    private static boolean has(Claim claim, Verdict verdict) {
        return claim.evidence().stream().anyMatch(evidence -> evidence.verdict() == verdict);
    }
}
