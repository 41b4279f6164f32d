package sourcier.check.evidence;

import java.util.Collection;
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

/**
 * A confirmed claim has confirming sources of at least two origins, by two publishers: copies of one dispatch count once, one
 * that repeats itself is one voice, and a copy of nobody knows what is none ({@link Site#voices}).
 */
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
                check(claim, confirming, site, diagnostics);
            }
        }
    }

    private static void check(Claim claim, List<String> confirming, Site site, Diagnostics diagnostics) {
        Set<Source> origins = site.origins(confirming);
        Set<String> voices = site.voices(confirming);
        List<String> copies = origins.stream().filter(Source::isCopyOfUnknown).map(Source::id).toList();
        if (confirming.isEmpty()) {
            diagnostics.report(Code.EVD_001, claim.at("standing"), "none", claim.id());
        } else if (confirming.size() == 1) {
            diagnostics.report(Code.EVD_001, claim.at("standing"), "one", claim.id(), named(confirming));
        } else if (origins.size() == 1) {
            String origin = origins.iterator().next().id();
            diagnostics.report(Code.EVD_001, claim.at("standing"), "shared", claim.id(), named(confirming), origin);
        } else if (voices.size() < 2 && !copies.isEmpty()) {
            diagnostics.report(Code.EVD_001, claim.at("standing"), "copies", claim.id(), named(confirming), named(copies));
        } else if (voices.size() == 1) {
            String voice = voices.iterator().next();
            diagnostics.report(Code.EVD_001, claim.at("standing"), "voice", claim.id(), named(confirming), voice);
        }
    }

    private static String named(Collection<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
