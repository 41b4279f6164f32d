package sourcier.render.disagreement;

import java.util.ArrayList;
import java.util.List;
import sourcier.model.Claim;
import sourcier.model.Ref;

/**
 * The claims that state a figure on one subject. They are of one kind and may stand on one axis; those on two subjects never do.
 *
 * @param subject the id of the term that says what is counted
 * @param claims  by date, but rivals stand together, where the first of them would; copied
 * @param rivals  those that disagree, in the same order; copied
 */
public record FigureGroup(String subject, List<Claim> claims, List<Rivals> rivals) {
    /** Copies the lists. */
    public FigureGroup {
        claims = List.copyOf(claims);
        rivals = List.copyOf(rivals);
    }

    /**
     * Puts the claims on a subject in order.
     *
     * @param byDate the claims with a figure on the subject, by date
     */
    public static FigureGroup of(String subject, List<Claim> byDate) {
        List<Rivals> rivals = Rivals.among(byDate);
        List<Claim> ordered = new ArrayList<>();
        for (Claim claim : byDate) {
            if (!ordered.contains(claim)) {
                ordered.addAll(rivals.stream().map(Rivals::claims).filter(group -> group.contains(claim)).findFirst()
                        .orElse(List.of(claim)));
            }
        }
        return new FigureGroup(subject, ordered, rivals);
    }

    /** The rivals among which a claim stands, or null. */
    public Rivals rivalsOf(Claim claim) {
        return rivals.stream().filter(group -> group.claims().contains(claim)).findFirst().orElse(null);
    }

    /** The claims of this group with which a claim disagrees directly. */
    public List<Claim> against(Claim claim) {
        List<String> named = Ref.ids(claim.disagreesWith());
        return claims.stream().filter(other -> named.contains(other.id())).toList();
    }

    /** How many different speakers there are. */
    public long getSpeakers() {
        return claims.stream().map(claim -> claim.speaker().id()).distinct().count();
    }
}
