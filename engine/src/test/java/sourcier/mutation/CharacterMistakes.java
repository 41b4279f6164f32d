package sourcier.mutation;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sourcier.source.SourceFile;

/** Characters that cannot be seen, or that a program has put there. */
final class CharacterMistakes {
    private static final String INSIDE = ".*\\p{L} \\p{L}.*";
    private static final String ACCENTED = ".*[éèàçôê].*";
    private static final int LONG = 4_000;
    private final Dossier dossier;
    private final Prose prose;

    private CharacterMistakes(Dossier dossier) {
        this.dossier = dossier;
        this.prose = new Prose(dossier);
    }

    static Family in(Dossier dossier) {
        return new Family("form: characters", dossier.specimen(), new CharacterMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("tab in a text",
                        chance -> inText(chance, INSIDE, text -> text.replaceFirst("(\\p{L}) (\\p{L})", "$1\t$2"))),
                new Kind("space at the end of a line", chance -> inText(chance, INSIDE, text -> text + " ")),
                new Kind("space at the end of a key", chance -> inHead(chance, "\\w+: .*", text -> text + "  ")),
                new Kind("no-break space", chance -> inText(chance, INSIDE, text -> between(text, "\u00A0"))),
                new Kind("narrow no-break space", chance -> inText(chance, INSIDE, text -> between(text, "\u202F"))),
                new Kind("no-break space in a key's text",
                        chance -> inHead(chance, "title: " + INSIDE, text -> between(text, "\u00A0"))),
                new Kind("no-break space as indent", chance -> inHead(chance, "  - .*", text -> "\u00A0\u00A0" + text.strip())),
                new Kind("accents apart from their letters", chance -> inText(chance, ACCENTED, CharacterMistakes::decomposed)),
                new Kind("accents apart in a key's text",
                        chance -> inHead(chance, "title: " + ACCENTED, CharacterMistakes::decomposed)),
                new Kind("direction of writing overridden", chance -> inText(chance, INSIDE, text -> between(text, " \u202E"))),
                new Kind("space of no width", chance -> inText(chance, INSIDE, text -> between(text, " \u200B"))),
                new Kind("soft hyphen",
                        chance -> inText(chance, INSIDE, text -> text.replaceFirst("(\\p{L})(\\p{L})", "$1\u00AD$2"))),
                new Kind("control character", chance -> inText(chance, INSIDE, text -> between(text, " \u0008"))),
                new Kind("control character in a key's text",
                        chance -> inHead(chance, "title: " + INSIDE, text -> between(text, " \u0007"))),
                new Kind("invisible character in a source",
                        chance -> chance.pick(Line.of(dossier.sourceList(), "  publisher: .*"))
                        .map(line -> line.becoming(line.text() + "\u200B"))),
                new Kind("sign of a lost letter",
                        chance -> inText(chance, ACCENTED, text -> text.replaceFirst("[éèàçôê]", "\uFFFD"))),
                new Kind("conflict markers", chance -> conflict(chance, ".+")),
                new Kind("conflict markers in a head", chance -> conflict(chance, "title: .*")),
                new Kind("very long line", chance -> prose.paragraph(chance, "%s ".repeat(LONG / 10).strip())));
    }

    private static String between(String text, String sign) {
        return text.replaceFirst("(\\p{L}) (\\p{L})", "$1" + sign + "$2");
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private Optional<Mistake> inText(Chance chance, String expression, UnaryOperator<String> change) {
        return prose.line(chance, expression).map(line -> line.becoming(change.apply(line.text())));
    }

    private Optional<Mistake> inHead(Chance chance, String expression, UnaryOperator<String> change) {
        return chance.place(dossier.entries(), entry -> Head.of(entry).lines(expression))
                .map(line -> line.becoming(change.apply(line.text())));
    }

    private Optional<Mistake> conflict(Chance chance, String expression) {
        return chance.place(dossier.entries(), entry -> Line.of(entry.body().file(), expression)).map(line -> {
            SourceFile file = line.file();
            String both = "<<<<<<< HEAD\n" + line.text() + "\n=======\n" + line.text() + "\n>>>>>>> theirs";
            return line.becoming(both).blaming(new Blame(file.path(), line.number(), line.number() + 4));
        });
    }
}
