package sourcier.render.data;

import static sourcier.render.data.Column.Type.ARRAY;
import static sourcier.render.data.Column.Type.LIST;
import static sourcier.render.data.Column.Type.OBJECT;
import static sourcier.render.data.Column.Type.STRING;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sourcier.model.Claim;
import sourcier.model.Evidence;
import sourcier.model.Figure;
import sourcier.model.Ref;
import sourcier.model.Verdict;

/** The claims: {@code claims.json} and {@code claims.csv}. */
final class ClaimList {
    private ClaimList() {}

    /** The claims of a dossier, in the order of its reference edition. */
    static ListExport of(Dossier dossier) {
        TableBuilder<Claim> table = new TableBuilder<Claim>("claim")
                .id(Claim::id)
                .field("title", STRING, Claim::title)
                .field("summary", STRING, Claim::summary)
                .field("speaker", STRING, claim -> claim.speaker().id())
                .field("passage", LIST, Claim::passage)
                .field("hedge", STRING, claim -> claim.hedge().key())
                .date("said", Claim::said)
                .field("standing", STRING, claim -> claim.standing().key())
                .field("standing_reason", STRING, Claim::standingReason);
        addFigure(table);
        addEvidence(table, dossier);
        table.field("disagrees_with", LIST, claim -> Ref.ids(claim.disagreesWith()))
                .field("superseded_by", LIST, claim -> Ref.ids(claim.supersededBy()))
                .date("review_after", Claim::reviewAfter)
                .body(true, claim -> claim)
                .located(dossier, claim -> claim);
        return new ListExport("claims", "The claims, with their standing and the evidence for it.",
                table.over(dossier.edition().claims()));
    }

    private static void addFigure(TableBuilder<Claim> table) {
        table.json("figure", OBJECT, claim -> figure(claim.figure()))
                .csv("figure_subject", STRING, "figure.subject", ofFigure(figure -> figure.subject().id()))
                .csvQuantity("figure_", "figure", ofFigure(Figure::quantity))
                .csvDate("figure_as_of", "figure.as_of", ofFigure(Figure::asOf));
    }

    private static void addEvidence(TableBuilder<Claim> table, Dossier dossier) {
        table.json("evidence", ARRAY, claim -> claim.evidence().stream().map(ClaimList::evidence).toList())
                .csvDerived("confirmed_by", LIST, "Sources that say the same.", sources(Verdict.CONFIRMS))
                .csvDerived("refined_by", LIST, "Sources that say nearly the same.", sources(Verdict.REFINES))
                .csvDerived("contradicted_by", LIST, "Sources that say otherwise.", sources(Verdict.CONTRADICTS))
                .derived("origins", LIST, "The sources behind its evidence that copy no other, each once.",
                        claim -> dossier.origins(claim.evidence().stream().map(Evidence::source).toList()));
    }

    private static Map<String, Object> figure(Figure figure) {
        return figure == null ? null : new JsonObject()
                .put("subject", figure.subject().id())
                .quantity(figure.quantity())
                .date("as_of", figure.asOf())
                .map();
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        return new JsonObject()
                .put("source", evidence.source().id())
                .put("verdict", evidence.verdict().key())
                .put("note", evidence.note())
                .map();
    }

    private static <V> Function<Claim, V> ofFigure(Function<Figure, V> part) {
        return claim -> claim.figure() == null ? null : part.apply(claim.figure());
    }

    private static Function<Claim, List<String>> sources(Verdict verdict) {
        return claim -> claim.evidence().stream()
                .filter(evidence -> evidence.verdict() == verdict)
                .map(evidence -> evidence.source().id())
                .toList();
    }
}
