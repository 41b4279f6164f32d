package sourcier.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import sourcier.model.Claim;
import sourcier.model.Question;
import sourcier.model.QuestionStatus;
import sourcier.model.Source;
import sourcier.model.TextBlock;
import sourcier.source.SourceFile;

/** Sources that are not given, given twice, or lead nowhere; figures, answers and reviews without their ground. */
final class EvidenceMistakes {
    private static final Pattern CITATION = Pattern.compile(" ?\\[[@#][^\\]]*]");
    private final Dossier dossier;

    private EvidenceMistakes(Dossier dossier) {
        this.dossier = dossier;
    }

    static Family in(Dossier dossier) {
        return new Family("evidence: sources", dossier.specimen(), new EvidenceMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("number without a source", chance -> uncited(chance, "(?s).*\\b\\d{3}.*")),
                new Kind("date without a source", chance -> uncited(chance, "(?s).*\\b\\d{1,2} \\p{L}+ (19|20)\\d\\d\\b.*")),
                new Kind("quotation without a source", chance -> uncited(chance, "(?s).*«.{20,}».*")),
                new Kind("source given twice as evidence",
                        chance -> chance.place(claims(claim -> true), claim -> Head.of(claim).lines("  - .*"))
                        .map(line -> Mistake.insert(line.file(), line.start(), line.text() + "\n")
                                .orBlaming(Blame.line(line.file().path(), line.number() + 1)))),
                new Kind("source twice in a list",
                        chance -> chance.place(dossier.entries(), entry -> Head.of(entry).values("sources"))
                        .filter(list -> list.text().startsWith("["))
                        .map(list -> Mistake.replace(list, list.text().replaceFirst("\\[([^,\\]]+)(.*)]", "[$1$2, $1]")))),
                new Kind("figure that the words do not bear", chance -> chance.place(claims(claim -> claim.figure() != null),
                        claim -> Head.of(claim).values("figure/(value|min|max)"))
                                .map(value -> Mistake.replace(value, "7" + value.text() + "7"))),
                new Kind("answered without a date",
                        chance -> chance.pick(answered()).map(question -> Head.of(question).without("answered"))),
                new Kind("answered without a source",
                        chance -> chance.pick(answered()).map(question -> Head.of(question).without("sources"))),
                new Kind("open with a date of its answer", chance -> chance.pick(answered())
                        .map(question -> Mistake.replace(question.at("status"), "open")
                        .orBlaming(Blame.lines(question.at("answered"))))),
                new Kind("claim past its review", chance -> chance.pick(claims(claim -> claim.reviewAfter() == null))
                        .map(claim -> Head.of(claim).with("review_after: " + dossier.site().config().asOf()
                        .replaceFirst("-.*", "-01-01")))),
                new Kind("source that nobody cites", this::uncitedSource),
                new Kind("origin that leads back to itself", this::circleOfSources),
                new Kind("source that copies itself", chance -> chance.pick(copies())
                        .map(source -> Mistake.replace(source.at("derived_from"), source.id()))));
    }

    private List<Claim> claims(Predicate<Claim> condition) {
        return dossier.edition().claims().stream().filter(condition).toList();
    }

    private List<Question> answered() {
        return dossier.edition().questions().stream().filter(question -> question.status() == QuestionStatus.ANSWERED).toList();
    }

    private List<Source> copies() {
        return dossier.sources().stream().filter(source -> source.derivedFrom() != null).toList();
    }

    /** A paragraph that loses all it leans on; its lines are to blame. */
    private Optional<Mistake> uncited(Chance chance, String statement) {
        return chance.place(dossier.entries(), entry -> Prose.blocks(entry.body()).stream()
                .filter(block -> !block.sources().isEmpty() && block.text().matches(statement)).map(TextBlock::span).toList())
                .map(span -> Mistake.replace(span, CITATION.matcher(span.text()).replaceAll("")).blaming(Blame.lines(span)));
    }

    private Optional<Mistake> uncitedSource(Chance chance) {
        SourceFile list = dossier.sourceList();
        return Optional.of(Mistake.insert(list, list.text().length(), """

                - id: nobody-%d
                  publisher: Nobody
                  lang: und
                  url: https://example.org/nobody
                  kind: press
                """.formatted(chance.below(1_000))));
    }

    /** The origin of a chain gets an origin: the copy the chain began with; any link of the circle is to blame. */
    private Optional<Mistake> circleOfSources(Chance chance) {
        return chance.pick(copies()).map(source -> {
            List<Source> chain = dossier.site().chain(source.id());
            Source origin = chain.get(chain.size() - 1);
            Head head = Head.of(origin);
            Line id = new Line(head.file(), head.first());
            Mistake mistake = Mistake.insert(id.file(), id.start() + id.text().length() + 1,
                    "  derived_from: " + source.id() + "\n");
            int added = id.number() + 1;
            for (Source one : chain.subList(0, chain.size() - 1)) {
                int line = one.at("derived_from").line();
                mistake = mistake.orBlaming(Blame.line(id.file().path(), line + (line >= added ? 1 : 0)));
            }
            return mistake;
        });
    }
}
