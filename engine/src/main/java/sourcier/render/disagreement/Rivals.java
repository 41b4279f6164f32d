package sourcier.render.disagreement;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sourcier.model.Claim;
import sourcier.model.Quantity;
import sourcier.model.Ref;

/**
 * Claims that disagree, directly or by way of one another: if A disagrees with B and B with C, all three are rivals, although A
 * and C may say the same.
 *
 * @param claims at least two, in the order given; copied
 */
public record Rivals(List<Claim> claims) {
    private static final Comparator<Quantity> BY_LOWEST =
            Comparator.comparing(quantity -> quantity.min() == null ? quantity.max() : quantity.min());
    /** "At least 3000" is above "3000". */
    private static final Comparator<Quantity> BY_HIGHEST = Comparator
            .<Quantity, BigDecimal>comparing(quantity -> quantity.max() == null ? quantity.min() : quantity.max())
            .thenComparing(Quantity::isAtLeast);

    /** Copies the list. */
    public Rivals {
        claims = List.copyOf(claims);
    }

    /** The groups of rivals among some claims; rivals outside them are left aside. */
    static List<Rivals> among(List<Claim> claims) {
        Map<String, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        Set<String> seen = new LinkedHashSet<>();
        List<Rivals> groups = new ArrayList<>();
        for (Claim claim : claims) {
            Set<String> group = reach(claim, byId);
            if (group.size() > 1 && seen.addAll(group)) {
                groups.add(new Rivals(claims.stream().filter(member -> group.contains(member.id())).toList()));
            }
        }
        return groups;
    }

    /** The figure that begins lowest. */
    public Quantity lowest() {
        return claims.stream().map(claim -> claim.figure().quantity()).min(BY_LOWEST).orElseThrow();
    }

    /** The figure that reaches highest. */
    public Quantity highest() {
        return claims.stream().map(claim -> claim.figure().quantity()).max(BY_HIGHEST).orElseThrow();
    }

    private static Set<String> reach(Claim start, Map<String, Claim> byId) {
        Set<String> reached = new LinkedHashSet<>(List.of(start.id()));
        Deque<Claim> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (String other : Ref.ids(open.remove().disagreesWith())) {
                if (byId.containsKey(other) && reached.add(other)) {
                    open.add(byId.get(other));
                }
            }
        }
        return reached;
    }
}
