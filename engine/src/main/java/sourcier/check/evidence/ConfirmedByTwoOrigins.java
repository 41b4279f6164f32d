package sourcier.check.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.Standing;
import sourcier.model.Verdict;

/** A confirmed claim has confirming sources of at least two origins; copies of one dispatch count once. */
public final class ConfirmedByTwoOrigins implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Claim claim : site.reference().claims()) {
            List<String> confirming = claim.evidence().stream()
                    .filter(evidence -> evidence.verdict() == Verdict.CONFIRMS)
                    .map(evidence -> evidence.source().id())
                    .distinct()
                    .toList();
            // A source that does not exist or could not be read is reported as such; its origin is not known.
            if (claim.standing() == Standing.CONFIRMED && site.sources().keySet().containsAll(confirming)) {
                check(claim, confirming, site.origins(confirming), diagnostics);
            }
        }
    }

    private static void check(Claim claim, List<String> confirming, Set<Source> origins, Diagnostics diagnostics) {
        String named = confirming.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
        if (confirming.isEmpty()) {
            diagnostics.report(Code.EVD_001, claim.at("standing"), "none", claim.id());
        } else if (confirming.size() == 1) {
            diagnostics.report(Code.EVD_001, claim.at("standing"), "one", claim.id(), named);
        } else if (origins.size() == 1) {
            String origin = origins.iterator().next().id();
            diagnostics.report(Code.EVD_001, claim.at("standing"), "shared", claim.id(), named, origin);
        }
    }
}
