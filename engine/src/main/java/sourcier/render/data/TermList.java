package sourcier.render.data;

import static sourcier.render.data.Column.Type.ARRAY;
import static sourcier.render.data.Column.Type.LIST;
import static sourcier.render.data.Column.Type.STRING;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sourcier.model.Name;
import sourcier.model.Term;

/** The glossary: {@code terms.json} and {@code terms.csv}. */
final class TermList {
    private TermList() {}

    /** The terms of a dossier, by title. */
    static ListExport of(Dossier dossier) {
        TableBuilder<Term> table = new TableBuilder<Term>("term")
                .id(Term::id)
                .field("title", STRING, Term::title)
                .field("kind", STRING, term -> term.kind().key())
                .json("names", ARRAY, term -> names(term.names()))
                .csvDerived("names", LIST, "Names met in a source, each after the tag of its language and a colon.",
                        namesInCell(true))
                .csvDerived("names_not_seen", LIST, "Names that are common knowledge but were met in no source.",
                        namesInCell(false))
                .body(false, term -> term)
                .located(dossier, term -> term);
        return new ListExport("terms", "The glossary: persons, bodies, places, weapons, words.",
                table.over(dossier.edition().terms()));
    }

    /** Names as objects with text, language and whether they were met in a source. */
    static List<Map<String, Object>> names(List<Name> names) {
        return names.stream()
                .map(name -> new JsonObject()
                        .put("text", name.text()).put("lang", name.lang()).put("seen", name.seen()).map())
                .toList();
    }

    private static Function<Term, List<String>> namesInCell(boolean seen) {
        return term -> term.names().stream()
                .filter(name -> name.seen() == seen)
                .map(name -> name.lang() + ":" + name.text())
                .toList();
    }
}
