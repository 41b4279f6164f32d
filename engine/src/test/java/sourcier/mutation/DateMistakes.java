package sourcier.mutation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sourcier.model.Claim;
import sourcier.model.Event;
import sourcier.model.Question;
import sourcier.model.Ref;
import sourcier.model.Source;
import sourcier.model.edtf.Edtf;

/** Dates that do not exist, and dates that cannot be true together. */
final class DateMistakes {
    private static final String KEYS = "said|date|answered|(.*/)?(as_of|date)";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private final Dossier dossier;
    private final List<Head> heads;

    private DateMistakes(Dossier dossier) {
        this.dossier = dossier;
        this.heads = Stream.concat(dossier.entries().stream().map(Head::of), dossier.sources().stream().map(Head::of)).toList();
    }

    static Family in(Dossier dossier) {
        return new Family("dates", dossier.specimen(), new DateMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("month that is none", chance -> day(chance, text -> text.replaceFirst("-\\d\\d-", "-13-"))),
                new Kind("day that is none", chance -> day(chance, text -> text.replaceFirst("\\d\\d$", "32"))),
                new Kind("day that this month has not",
                        chance -> day(chance, text -> text.replaceFirst("-\\d\\d-\\d\\d$", "-02-30"))),
                new Kind("day before month before year",
                        chance -> day(chance, text -> text.replaceFirst("(.*)-(.*)-(.*)", "$3/$2/$1"))),
                new Kind("dots in a date", chance -> day(chance, text -> text.replace('-', '.'))),
                new Kind("long dashes in a date", chance -> day(chance, text -> text.replace('-', '–'))),
                new Kind("month in words", chance -> day(chance, text -> text.replaceFirst("(.*)-(.*)-(.*)", "$3 décembre $1"))),
                new Kind("month of one digit", chance -> day(chance, text -> text.replaceFirst("-\\d", "-"))),
                new Kind("year of two digits", chance -> day(chance, text -> text.substring(2))),
                new Kind("time of day", chance -> day(chance, text -> text + "T10:00:00")),
                new Kind("two doubts", chance -> day(chance, text -> text + "?~")),
                new Kind("small x", chance -> day(chance, text -> text.replaceFirst("\\d\\d$", "xx"))),
                new Kind("interval that runs backwards", chance -> day(chance, text -> text + "/1900-01-01")),
                new Kind("date in the future", chance -> day(chance, text -> "2" + text)),
                new Kind("date after the last change", chance -> day(chance, text -> LocalDate.parse(
                        dossier.site().config().updated()).plusMonths(1).toString())),
                new Kind("event after its sources", this::lateEvent),
                new Kind("source before its origin", this::earlySource),
                new Kind("answered before it was asked", this::earlyAnswer));
    }

    /** Another text for a date of one day, by which nothing else hangs than the date itself. */
    private Optional<Mistake> day(Chance chance, UnaryOperator<String> change) {
        return chance.place(heads, head -> head.values(KEYS).stream().filter(value -> value.text().matches(DAY)).toList())
                .map(value -> Mistake.replace(value, change.apply(value.text())));
    }

    private Optional<Mistake> lateEvent(Chance chance) {
        List<Event> events = dossier.edition().events().stream().filter(event -> event.sources().stream().map(this::source)
                .allMatch(source -> source.date() != null && source.date().hasSureEnd())).toList();
        return chance.pick(events).map(event -> {
            LocalDate last = event.sources().stream().map(id -> source(id).date().latest().orElseThrow())
                    .max(Comparator.naturalOrder()).orElseThrow();
            return Mistake.replace(event.at("date"), last.plusDays(2).toString());
        });
    }

    private Source source(Ref id) {
        return dossier.site().sources().get(id.id());
    }

    /** Either of the two dates may be named. */
    private Optional<Mistake> earlySource(Chance chance) {
        List<Source> copies = dossier.sources().stream().filter(source -> source.derivedFrom() != null && source.date() != null
                && source.date().hasSureStart()).filter(source -> {
                    Edtf origin = source(source.derivedFrom()).date();
                    return origin != null && origin.hasSureStart();
                }).toList();
        return chance.pick(copies).map(source -> {
            Source origin = source(source.derivedFrom());
            String before = origin.date().earliest().orElseThrow().minusYears(1).toString();
            return Mistake.replace(source.at("date"), before).orBlaming(Blame.lines(origin.at("date")));
        });
    }

    /** Only where it is known for sure when the article asked. */
    private Optional<Mistake> earlyAnswer(Chance chance) {
        List<Question> questions = dossier.edition().questions().stream().filter(question -> question.answered() != null
                && asking(question).findAny().isPresent() && asking(question).allMatch(claim -> claim.said().hasSureStart()))
                        .toList();
        return chance.pick(questions).map(question -> Mistake.replace(question.at("answered"), asking(question)
                .map(claim -> claim.said().earliest().orElseThrow()).min(Comparator.naturalOrder())
                .orElseThrow().minusYears(1).toString()));
    }

    private Stream<Claim> asking(Question question) {
        return question.claims().stream().map(id -> dossier.edition().claimsById().get(id.id())).filter(Claim::isInArticle);
    }
}
