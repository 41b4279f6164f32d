package sourcier.render.data;

import static sourcier.render.data.Column.Type.LIST;
import static sourcier.render.data.Column.Type.STRING;

import sourcier.model.Question;
import sourcier.model.Ref;

/** The questions: {@code questions.json} and {@code questions.csv}. */
final class QuestionList {
    private QuestionList() {}

    /** The questions of a dossier, in the order of its reference edition. */
    static ListExport of(Dossier dossier) {
        TableBuilder<Question> table = new TableBuilder<Question>("question")
                .id(Question::id)
                .field("title", STRING, Question::title)
                .field("summary", STRING, Question::summary)
                .field("asked", STRING, question -> question.asked().key())
                .field("status", STRING, question -> question.status().key())
                .date("answered", Question::answered)
                .field("sources", LIST, question -> Ref.ids(question.sources()))
                .derived("origins", LIST, "The origins of these sources, each once.",
                        question -> dossier.origins(question.sources()))
                .field("settled_by", STRING, Question::settledBy)
                .field("claims", LIST, question -> Ref.ids(question.claims()))
                .body(true, question -> question)
                .located(dossier, question -> question);
        return new ListExport("questions", "The open questions and what has become of them.",
                table.over(dossier.edition().questions()));
    }
}
