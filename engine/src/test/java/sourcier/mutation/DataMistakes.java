package sourcier.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sourcier.model.Source;
import sourcier.source.SourceFile;

/** The lists in {@code data/}. */
final class DataMistakes {
    private static final String LANGUAGES = "data/languages.yml";
    private final Dossier dossier;
    private final List<Head> sources;

    private DataMistakes(Dossier dossier) {
        this.dossier = dossier;
        this.sources = dossier.sources().stream().map(Head::of).toList();
    }

    static Family in(Dossier dossier) {
        return new Family("form: lists of data", dossier.specimen(), new DataMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("source: closing quote missing",
                        chance -> line(chance, ".*: \".*\"", text -> text.substring(0, text.length() - 1))),
                new Kind("source: key misspelt",
                        chance -> line(chance, "  [a-z]{3}.*", text -> text.replaceFirst("  (.).", "  $1"))),
                new Kind("source: colon missing", chance -> line(chance, "  [a-z_]+: .*", text -> text.replaceFirst(":", ""))),
                new Kind("source: key too far left", chance -> line(chance, "  [a-z_]+: .*", String::strip)),
                new Kind("source: key too far right", chance -> line(chance, "  [a-z_]+: [^|>].*", text -> " " + text)),
                new Kind("source: key twice", chance -> chance.place(sources, head -> head.lines("  [a-z_]+: .*"))
                        .map(line -> Mistake.insert(line.file(), line.start(), line.text() + "\n")
                                .orBlaming(Blame.line(line.file().path(), line.number() + 1)))),
                new Kind("source: key missing", chance -> chance.pick(sources)
                        .map(head -> head.without(chance.of("publisher", "lang", "kind")))),
                new Kind("source: dash forgotten", chance -> chance.pick(sources.subList(1, sources.size()))
                        .map(head -> new Line(head.file(), head.first())).map(line -> line.becoming(line.text()
                        .replaceFirst("-", " ")))),
                new Kind("source: kind that is none", chance -> value(chance, "kind", text -> text + "s")),
                new Kind("source: grade that is none", chance -> value(chance, "reliability", text -> "G")),
                new Kind("source: language in words", chance -> value(chance, "lang", text -> "the local one")),
                new Kind("source: id taken", this::idTaken),
                new Kind("source: unknown origin", chance -> value(chance, "derived_from", text -> text.substring(1))),
                new Kind("language: key misspelt", chance -> language("name:", "nam:")),
                new Kind("language: tag in words", chance -> language("tag: \\w+", "tag: the local one")),
                new Kind("language: list emptied", chance -> Optional.of(Mistake.write(LANGUAGES, "# None yet.\n"))));
    }

    private Optional<Mistake> line(Chance chance, String expression, UnaryOperator<String> change) {
        return chance.place(sources, head -> head.lines(expression)).map(line -> line.becoming(change.apply(line.text())));
    }

    private Optional<Mistake> value(Chance chance, String key, UnaryOperator<String> change) {
        return chance.place(sources, head -> head.values(key)).map(value -> Mistake.replace(value, change.apply(value.text())));
    }

    private Optional<Mistake> idTaken(Chance chance) {
        SourceFile list = dossier.sourceList();
        return chance.pick(dossier.sources()).map(Source::id).map(id -> Mistake.insert(list, list.text().length(), """

                - id: %s
                  publisher: Another
                  lang: und
                  url: https://example.org/another
                  kind: press
                """.formatted(id)));
    }

    private Optional<Mistake> language(String expression, String by) {
        SourceFile list = dossier.file(LANGUAGES);
        return Line.of(list, "[-{ ].*" + expression + ".*").stream().findFirst()
                .map(line -> line.becoming(line.text().replaceFirst(expression, by)));
    }
}
