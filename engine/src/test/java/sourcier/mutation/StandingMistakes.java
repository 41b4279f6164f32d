package sourcier.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcier.model.Claim;
import sourcier.model.Ref;
import sourcier.model.Standing;
import sourcier.model.Verdict;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** Standings of claims that nothing holds up, and claims that forget each other. */
final class StandingMistakes {
    private final Dossier dossier;

    private StandingMistakes(Dossier dossier) {
        this.dossier = dossier;
    }

    static Family in(Dossier dossier) {
        return new Family("evidence: standings", dossier.specimen(), new StandingMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("second origin removed", this::oneOrigin),
                new Kind("confirmed for no reason", chance -> chance.pick(claims(claim -> claim.standing() == Standing.UNVERIFIED
                        && confirmingOrigins(claim) < 2)).map(claim -> Mistake.replace(claim.at("standing"), "confirmed"))),
                new Kind("second voice removed", this::oneVoice),
                new Kind("unnamed speaker confirmed",
                        chance -> chance.pick(claims(claim -> claim.standing() == Standing.CONFIRMED))
                        .map(claim -> Mistake.replace(claim.at("speaker"), Claim.UNNAMED)
                        .orBlaming(Blame.lines(claim.at("standing"))))),
                new Kind("overtaken by nothing", chance -> chance.pick(claims(claim -> claim.standing() == Standing.UNVERIFIED
                        && claim.evidence().isEmpty())).map(claim -> Mistake.replace(claim.at("standing"), "overtaken"))),
                new Kind("overtaken by itself", chance -> itself(chance, "superseded_by")),
                new Kind("overtaken in a circle", this::circleOfClaims),
                new Kind("disagrees with itself", chance -> itself(chance, "disagrees_with")),
                new Kind("disagreement not declared", chance -> chance.pick(claims(claim -> claim.figure() != null
                        && claim.disagreesWith().stream().anyMatch(other -> claim(other).figure() != null))).map(this::agreeing)),
                new Kind("contradicted by nobody",
                        chance -> verdict(chance, Standing.CONTRADICTED, Verdict.CONTRADICTS, "confirms")));
    }

    private List<Claim> claims(Predicate<Claim> condition) {
        return dossier.edition().claims().stream().filter(condition).toList();
    }

    private Claim claim(Ref id) {
        return dossier.edition().claimsById().get(id.id());
    }

    private int confirmingOrigins(Claim claim) {
        return dossier.site().origins(confirming(claim)).size();
    }

    private static List<String> confirming(Claim claim) {
        return claim.evidence().stream().filter(one -> one.verdict() == Verdict.CONFIRMS).map(one -> one.source().id()).toList();
    }

    /** Turns one confirming source of two origins into one that only refines; the standing or the line itself is to blame. */
    private Optional<Mistake> oneOrigin(Chance chance) {
        return chance.place(claims(claim -> claim.standing() == Standing.CONFIRMED && confirmingOrigins(claim) == 2), claim ->
                IntStream.range(0, claim.evidence().size()).filter(item -> needed(claim, item)).mapToObj(item ->
                        Mistake.replace(claim.at("evidence/" + item + "/verdict"), "refines")
                                .orBlaming(Blame.lines(claim.at("standing")))).toList());
    }

    /** The same where two origins are left, but both are of one publisher. */
    private Optional<Mistake> oneVoice(Chance chance) {
        return chance.place(claims(claim -> claim.standing() == Standing.CONFIRMED), claim ->
                IntStream.range(0, claim.evidence().size())
                        .filter(item -> !needed(claim, item) && claim.evidence().get(item).verdict() == Verdict.CONFIRMS
                                && dossier.site().voices(others(claim, item)).size() < 2)
                        .mapToObj(item -> Mistake.replace(claim.at("evidence/" + item + "/verdict"), "refines")
                                .orBlaming(Blame.lines(claim.at("standing")))).toList());
    }

    private boolean needed(Claim claim, int item) {
        return claim.evidence().get(item).verdict() == Verdict.CONFIRMS && dossier.site().origins(others(claim, item)).size() < 2;
    }

    /** What else confirms a claim. */
    private static List<String> others(Claim claim, int item) {
        return IntStream.range(0, claim.evidence().size()).filter(i -> i != item).mapToObj(claim.evidence()::get)
                .filter(one -> one.verdict() == Verdict.CONFIRMS).map(one -> one.source().id()).toList();
    }

    private Optional<Mistake> itself(Chance chance, String key) {
        return chance.pick(claims(claim -> claim.body().places().has(key))).map(claim ->
                Mistake.replace(claim.at(key), claim.at(key).text().replace("]", ", " + claim.id() + "]")));
    }

    /** The last of a chain of claims is overtaken by one that it has overtaken; any list of the circle is to blame. */
    private Optional<Mistake> circleOfClaims(Chance chance) {
        return chance.place(claims(claim -> true), claim -> claim.supersededBy().stream().map(this::claim)
                .filter(later -> later.supersededBy().isEmpty())
                .map(later -> Head.of(later).with("superseded_by: [" + claim.id() + "]")
                        .orBlaming(Blame.lines(claim.at("superseded_by")))).toList());
    }

    /** Either of the two claims may be named, at its figure or at its list. */
    private Mistake agreeing(Claim claim) {
        Mistake mistake = Head.of(claim).without("disagrees_with");
        for (Ref id : claim.disagreesWith()) {
            mistake = mistake.orBlaming(Blame.lines(claim(id).at("disagrees_with")))
                    .orBlaming(Blame.lines(claim(id).at("figure")));
        }
        return mistake;
    }

    /** A standing that one verdict only holds up; the verdict or the standing is to blame. */
    private Optional<Mistake> verdict(Chance chance, Standing standing, Verdict verdict, String other) {
        return chance.pick(claims(claim -> claim.standing() == standing)).map(claim -> {
            List<Span> lines = IntStream.range(0, claim.evidence().size())
                    .filter(i -> claim.evidence().get(i).verdict() == verdict)
                    .mapToObj(i -> claim.at("evidence/" + i + "/verdict")).toList();
            SourceFile file = claim.body().file();
            String text = file.text().replace("verdict: " + lines.get(0).text(), "verdict: " + other);
            return Mistake.write(file.path(), text).blaming(Stream.concat(Stream.of(claim.at("standing")), lines.stream())
                    .map(Blame::lines).toArray(Blame[]::new));
        });
    }
}
