package sourcier.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Equipment;
import sourcier.render.disagreement.FigureGroup;
import sourcier.render.equipment.DataSheet;
import sourcier.render.equipment.SheetLine;

/**
 * All that sources disagree on in an edition.
 *
 * <p>Example in a template: {@code <#list view.disagreements.others as pair>${pair.one.title}</#list>}.
 */
public final class Disagreements {
    private final Edition edition;
    private final EditionFacts facts;

    /** The disagreements of an edition. */
    Disagreements(Edition edition, EditionFacts facts) {
        this.edition = edition;
        this.facts = facts;
    }

    /**
     * Two claims that disagree.
     *
     * @param one   the first in the order of the edition
     * @param other the other
     */
    public record Pair(Claim one, Claim other) {}

    /**
     * A property for which sources give rival values.
     *
     * @param equipment what it belongs to
     * @param line      the rival values
     */
    public record Disputed(Equipment equipment, SheetLine line) {}

    /** The figures on a subject. */
    public FigureGroup about(String subject) {
        return FigureGroup.of(subject, facts.claimsWithFigure(subject));
    }

    /** The claims that disagree although they do not state figures on one subject. */
    public List<Pair> getOthers() {
        List<Pair> pairs = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        for (Claim claim : edition.claims()) {
            passed.add(claim.id());
            facts.claims(claim.disagreesWith()).stream()
                    .filter(other -> !passed.contains(other.id()) && !subject(claim).equals(subject(other)))
                    .forEach(other -> pairs.add(new Pair(claim, other)));
        }
        return pairs;
    }

    /** The properties of equipment for which sources give rival values, in the order of the data sheets. */
    public List<Disputed> getDisputed() {
        List<Disputed> disputed = new ArrayList<>();
        for (Equipment equipment : edition.equipment()) {
            DataSheet.of(equipment, edition.equipment()).lines().stream()
                    .filter(SheetLine::isDisputed)
                    .forEach(line -> disputed.add(new Disputed(equipment, line)));
        }
        return disputed;
    }

    /** What a claim's figure counts; for a claim without a figure its own id, which no subject shares with another claim. */
    private static String subject(Claim claim) {
        return claim.figure() == null ? "claim " + claim.id() : claim.figure().subject().id();
    }
}
