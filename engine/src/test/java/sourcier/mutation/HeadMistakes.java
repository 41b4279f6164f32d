package sourcier.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import sourcier.source.Span;

/** The signs at the head of an entry: the lines around it, quotes, brackets, colons, indents. */
final class HeadMistakes {
    private static final String ANY = ".*";
    private static final String TOP = "[^/]+";
    private final List<Head> heads;

    private HeadMistakes(Dossier dossier) {
        this.heads = dossier.entries().stream().map(Head::of).toList();
    }

    static Family in(Dossier dossier) {
        return new Family("form: signs of the head", dossier.specimen(), new HeadMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("first line `---` missing", chance -> chance.pick(heads).map(head -> fence(head, head.first(), ""))),
                new Kind("last line `---` missing", chance -> chance.pick(heads).map(head -> fence(head, head.last(), ""))),
                new Kind("last line `---` too short", chance -> chance.pick(heads).map(head -> fence(head, head.last(), "--\n"))),
                new Kind("closing quote missing", chance -> change(chance, HeadMistakes::isQuoted, HeadMistakes::cut)),
                new Kind("opening quote missing", chance -> change(chance, HeadMistakes::isQuoted, text -> text.substring(1))),
                new Kind("quote inside quotes",
                        chance -> change(chance, HeadMistakes::isQuoted, text -> text.replaceFirst(" ", " \"so\" "))),
                new Kind("closing bracket missing", chance -> change(chance, text -> text.endsWith("]"), HeadMistakes::cut)),
                new Kind("closing brace missing", chance -> change(chance, text -> text.endsWith("}"), HeadMistakes::cut)),
                new Kind("comma missing in braces",
                        chance -> change(chance, text -> text.startsWith("{"), text -> text.replaceFirst(", ", " "))),
                new Kind("comma missing in brackets", chance -> change(chance,
                        text -> text.startsWith("[") && text.contains(", "), text -> text.replaceFirst(", ", " "))),
                new Kind("colon in bare text", chance -> change(chance, HeadMistakes::isQuoted, HeadMistakes::bareWithColon)),
                new Kind("space after the colon missing", chance -> colon(chance, ":")),
                new Kind("colon missing", chance -> colon(chance, " ")),
                new Kind("tab as indent", chance -> line(chance, "  .*", line -> "\t" + line.strip())),
                new Kind("key indented", chance -> line(chance, "\\w+: [^|>].*", line -> " " + line)),
                new Kind("dash of a list item missing",
                        chance -> line(chance, "  - \\{.*", line -> line.replaceFirst("-", " "))));
    }

    private static Mistake fence(Head head, int line, String by) {
        Line fence = new Line(head.file(), line);
        return Mistake.replace(head.file(), fence.start(), fence.text().length() + 1, by).blaming(head.blame());
    }

    private static boolean isQuoted(String value) {
        return value.startsWith("\"") && value.contains(" ");
    }

    private static String cut(String text) {
        return text.substring(0, text.length() - 1);
    }

    private static String bareWithColon(String text) {
        return text.substring(1, text.length() - 1).replaceFirst(" ", ": ");
    }

    /** Another text for a value on one line that meets a condition. */
    private Optional<Mistake> change(Chance chance, Predicate<String> condition, UnaryOperator<String> change) {
        return chance.place(heads, head -> head.values(ANY).stream()
                .filter(value -> !value.text().contains("\n") && condition.test(value.text())).toList())
                .map(value -> Mistake.replace(value, change.apply(value.text())));
    }

    private Optional<Mistake> colon(Chance chance, String by) {
        return chance.place(heads, head -> head.keys(TOP)).filter(key -> key.file().line(key.line()).contains(": "))
                .map(key -> Mistake.replace(key.file(), end(key), 2, by));
    }

    private static int end(Span key) {
        return key.file().offset(key) + key.length();
    }

    private Optional<Mistake> line(Chance chance, String expression, UnaryOperator<String> change) {
        return chance.place(heads, head -> head.lines(expression)).map(line -> line.becoming(change.apply(line.text())));
    }
}
