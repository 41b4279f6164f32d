package sourcier.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import sourcier.model.Outline;
import sourcier.model.Ref;
import sourcier.source.Span;

/** References to sources, terms and claims: to none that exists, or in a form that is none. */
final class ReferenceMistakes {
    private final Dossier dossier;
    private final Prose prose;

    private ReferenceMistakes(Dossier dossier) {
        this.dossier = dossier;
        this.prose = new Prose(dossier);
    }

    static Family in(Dossier dossier) {
        return new Family("links: references", dossier.specimen(), new ReferenceMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("cites a source that is none", chance -> id(chance, Outline::sources)),
                new Kind("names a term that is none", chance -> id(chance, Outline::terms)),
                new Kind("names a claim that is none", chance -> id(chance, Outline::claims)),
                new Kind("source of evidence is none", chance -> value(chance, "evidence/\\d+/source")),
                new Kind("speaker is no term", chance -> value(chance, "speaker")),
                new Kind("subject of a figure is no term", chance -> value(chance, "figure/subject")),
                new Kind("place is no term", chance -> value(chance, "place")),
                new Kind("list names none that exists",
                        chance -> list(chance, "sources|claims|says|disagrees_with|superseded_by")),
                new Kind("list of a fact names no source", chance -> list(chance, ".*/(sources|says)")),
                new Kind("[@source page] without comma", chance -> source(chance, text -> text.replace("]", " p. IV]"))),
                new Kind("[@source; @source]", chance -> source(chance, text -> text.replace("]", "; " + text.substring(1)))),
                new Kind("[@source @source]", chance -> source(chance, text -> text.replace("]", " " + text.substring(1)))),
                new Kind("[@source, ] with nothing after", chance -> source(chance, text -> text.replace("]", ",]"))),
                new Kind("[@source not closed", chance -> source(chance, text -> text.replace("]", ""))),
                new Kind("@source] not opened", chance -> source(chance, text -> text.substring(1))),
                new Kind("(@source) in wrong brackets",
                        chance -> source(chance, text -> text.replace('[', '(').replace(']', ')'))),
                new Kind("[ @source] with a space", chance -> source(chance, text -> text.replace("[", "[ "))),
                new Kind("[@Source] with a capital",
                        chance -> source(chance, text -> "[@" + text.substring(2, 3).toUpperCase() + text.substring(3))),
                new Kind("[@]", chance -> source(chance, text -> "[@]")),
                new Kind("[[term not closed", chance -> term(chance, text -> text.replace("]]", ""))),
                new Kind("[[term] closed once", chance -> term(chance, text -> text.substring(0, text.length() - 1))),
                new Kind("[[term|]] without words", chance -> term(chance, text -> text.replaceFirst("\\|.*|]]", "|]]"))),
                new Kind("[[term | words]] with spaces",
                        chance -> term(chance, text -> text.replaceFirst("\\|.*|]]", " | it]]"))),
                new Kind("[[words|term]] turned round",
                        chance -> term(chance, text -> text.replaceFirst("\\[\\[([^|]*)\\|(.*)]]", "[[$2|$1]]"))),
                new Kind("[[]]", chance -> term(chance, text -> "[[]]")),
                new Kind("[#claim words]", chance -> claim(chance, text -> text.replace("]", " so]"))),
                new Kind("[#claim not closed", chance -> claim(chance, text -> text.replace("]", ""))),
                new Kind("[# claim] with a space", chance -> claim(chance, text -> text.replace("#", "# "))),
                new Kind("[#]", chance -> claim(chance, text -> "[#]")));
    }

    /** An id without its second letter. */
    private static String misspell(String id) {
        return id.charAt(0) + id.substring(2);
    }

    private Optional<Mistake> id(Chance chance, Function<Outline, List<Ref>> refs) {
        return prose.change(chance, outline -> refs.apply(outline).stream().map(Ref::span).toList(), ReferenceMistakes::misspell);
    }

    private Optional<Mistake> value(Chance chance, String path) {
        return chance.place(dossier.entries(), entry -> Head.of(entry).values(path).stream()
                .filter(value -> !value.text().equals("article")).toList())
                .map(value -> Mistake.replace(value, misspell(value.text())));
    }

    private Optional<Mistake> list(Chance chance, String path) {
        return chance.place(dossier.entries(), entry -> Head.of(entry).values(path)).filter(list -> list.text().startsWith("["))
                .map(list -> Mistake.replace(list, "[" + misspell(list.text().substring(1))));
    }

    private Optional<Mistake> source(Chance chance, UnaryOperator<String> change) {
        return prose.change(chance, outline -> whole(outline.sources(), 2, 1), change);
    }

    private Optional<Mistake> term(Chance chance, UnaryOperator<String> change) {
        return prose.change(chance, outline -> outline.terms().stream().map(Ref::span).map(ReferenceMistakes::doubleBrackets)
                .toList(), change);
    }

    private Optional<Mistake> claim(Chance chance, UnaryOperator<String> change) {
        return prose.change(chance, outline -> whole(outline.claims(), 2, 1), change);
    }

    /** References with their brackets; those that say more than the id are left out. */
    private static List<Span> whole(List<Ref> ids, int before, int after) {
        return ids.stream().map(Ref::span).map(id -> id.file().span(id.file().offset(id) - before, before + id.length() + after))
                .filter(span -> span.text().endsWith("]")).toList();
    }

    private static Span doubleBrackets(Span id) {
        int start = id.file().offset(id) - 2;
        return id.file().span(start, id.file().text().indexOf("]]", start) + 2 - start);
    }
}
