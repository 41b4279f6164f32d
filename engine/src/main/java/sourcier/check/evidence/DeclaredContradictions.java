package sourcier.check.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Figure;
import sourcier.model.Inventory;
import sourcier.model.Quantity;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.model.edtf.Edtf;

/**
 * Two claims whose figures on one subject and one date cannot both be right name each other in {@code disagrees_with}, and
 * whoever is named there names back. A pair is reported once, at the younger claim. Where one claim has taken the place of the
 * other ({@code superseded_by}), the older figure was given up and contradicts nothing.
 */
public final class DeclaredContradictions implements Rule {
    /** How far "about" reaches: figures said to be approximate are rounded, and a tenth is more than rounding takes. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
    private static final Comparator<Claim> AGE =
            Comparator.<Claim, Edtf>comparing(Claim::said, Comparator.comparing(Edtf::sortKey)).thenComparing(Claim::id);

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Map<String, Claim> claims = site.reference().claimsById();
        claims.values().forEach(claim -> checkNamedBack(claim, claims, diagnostics));
        List<Claim> counting = claims.values().stream()
                .filter(claim -> claim.figure() != null && claim.figure().quantity() != null).sorted(AGE).toList();
        for (int i = 0; i < counting.size(); i++) {
            for (Claim older : counting.subList(0, i)) {
                Claim younger = counting.get(i);
                if (!names(younger, older) && !names(older, younger) && contradict(older.figure(), younger.figure())
                        && overlap(date(older), date(younger)) && !replaced(older, younger, claims)) {
                    diagnostics.report(Code.EVD_006, younger.at(bound(younger)), "undeclared", older.id());
                }
            }
        }
    }

    private static void checkNamedBack(Claim claim, Map<String, Claim> claims, Diagnostics diagnostics) {
        for (Ref named : claim.disagreesWith()) {
            Claim other = claims.get(named.id());
            // A claim that names itself is another rule's business, as is one that does not exist or could not be read.
            if (other != null && other != claim && !names(other, claim)) {
                diagnostics.report(Code.EVD_006, named.span(), "one-sided", other.id(), claim.id());
            }
        }
    }

    private static boolean names(Claim claim, Claim other) {
        return Ref.ids(claim.disagreesWith()).contains(other.id());
    }

    private static boolean contradict(Figure a, Figure b) {
        Quantity one = a.quantity();
        Quantity two = b.quantity();
        return a.subject().id().equals(b.subject().id()) && one.unit().equals(two.unit())
                && (below(one, two) || below(two, one));
    }

    /** True if everything the first allows is smaller than everything the second allows. */
    private static boolean below(Quantity small, Quantity large) {
        if (small.max() == null || large.min() == null) {
            return false;
        }
        BigDecimal most = small.approximate() ? small.max().add(small.max().multiply(TOLERANCE)) : small.max();
        BigDecimal least = large.approximate() ? large.min().subtract(large.min().multiply(TOLERANCE)) : large.min();
        return most.compareTo(least) < 0;
    }

    /** The date a figure holds for; where the source gives none, the day it was said. */
    private static Edtf date(Claim claim) {
        return claim.figure().asOf() == null ? claim.said() : claim.figure().asOf();
    }

    private static boolean overlap(Edtf a, Edtf b) {
        return !ended(a, b) && !ended(b, a);
    }

    /** True if the last day that one text allows is before the first day that the other allows; open ends never are. */
    private static boolean ended(Edtf before, Edtf after) {
        LocalDate end = before.latest().orElse(LocalDate.MAX);
        return end.isBefore(after.earliest().orElse(LocalDate.MIN));
    }

    /** True if following {@code superseded_by} from the older claim leads to the younger one. */
    private static boolean replaced(Claim older, Claim younger, Map<String, Claim> claims) {
        Set<String> seen = new HashSet<>();
        List<String> next = Ref.ids(older.supersededBy());
        while (!next.isEmpty() && !next.contains(younger.id())) {
            next = next.stream().filter(seen::add).map(claims::get).filter(claim -> claim != null)
                    .flatMap(claim -> Ref.ids(claim.supersededBy()).stream()).toList();
        }
        return !next.isEmpty();
    }

    private static String bound(Claim claim) {
        return List.of("figure/value", "figure/min", "figure/max").stream()
                .filter(claim.body().places()::has).findFirst().orElse("figure");
    }
}
