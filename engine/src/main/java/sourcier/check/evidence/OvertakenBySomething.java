package sourcier.check.evidence;

import java.util.List;
import java.util.Set;
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
 * claim. A source that only confirms it overtakes nothing, nor does one that goes back to the same origin as a source which
 * confirms it: it tells the same news in other words.
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
        return evidence.verdict() != Verdict.CONFIRMS && !older && !tellsTheSameNews(evidence, claim, site);
    }

    private static boolean tellsTheSameNews(Evidence evidence, Claim claim, Site site) {
        List<String> confirming = claim.evidence().stream().filter(other -> other.verdict() == Verdict.CONFIRMS)
                .map(other -> other.source().id()).toList();
        Set<Source> origin = site.origins(List.of(evidence.source().id()));
        return !origin.isEmpty() && site.origins(confirming).containsAll(origin);
    }
}
