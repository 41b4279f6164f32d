package sourcier.check.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Inventory;
import sourcier.model.Ref;
import sourcier.model.Site;

/**
 * No claim replaces or contradicts itself, none is replaced by one that was surely said before it, and following
 * {@code superseded_by} from claim to claim never leads back; each circle is reported once.
 */
public final class SupersededByLater implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Map<String, Claim> claims = site.reference().claimsById();
        Set<String> circular = new HashSet<>();
        for (Claim claim : claims.values()) {
            Stream.concat(claim.disagreesWith().stream(), claim.supersededBy().stream())
                    .filter(named -> named.id().equals(claim.id()))
                    .forEach(named -> diagnostics.report(Code.EVD_010, named.span(), "itself", claim.id()));
            for (Ref named : claim.supersededBy()) {
                check(claim, named, claims, circular, diagnostics);
            }
        }
    }

    private static void check(
            Claim claim, Ref named, Map<String, Claim> claims, Set<String> circular, Diagnostics diagnostics) {
        Claim later = claims.get(named.id());
        if (later == null || later == claim) {
            return;
        }
        List<String> circle = wayBack(later, claim, claims);
        if (!circle.isEmpty()) {
            if (!circular.contains(claim.id())) {
                circular.addAll(circle);
                diagnostics.report(Code.EVD_010, named.span(), "circle", claim.id(), named.id());
            }
        } else if (later.said().surelyBefore(claim.said())) {
            diagnostics.report(Code.EVD_010, named.span(), "earlier",
                    later.id(), later.said().text(), claim.said().text());
        }
    }

    /** The claims on the way along {@code superseded_by} from one claim to another, both included; empty if there is none. */
    private static List<String> wayBack(Claim from, Claim to, Map<String, Claim> claims) {
        List<List<String>> ways = new ArrayList<>(List.of(List.of(from.id())));
        Set<String> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<String> way = ways.remove(0);
            String last = way.get(way.size() - 1);
            if (last.equals(to.id())) {
                return way;
            }
            if (claims.containsKey(last) && seen.add(last)) {
                for (Ref next : claims.get(last).supersededBy()) {
                    ways.add(Stream.concat(way.stream(), Stream.of(next.id())).toList());
                }
            }
        }
        return List.of();
    }
}
