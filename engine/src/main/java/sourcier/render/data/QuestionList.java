package sourcier.render.data;

import static sourcier.render.data.Column.Type.ARRAY;
import static sourcier.render.data.Column.Type.LIST;
import static sourcier.render.data.Column.Type.STRING;

import java.util.Map;
import sourcier.model.EarlierAnswer;
import sourcier.model.Question;
import sourcier.model.Ref;
import sourcier.model.Stage;

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
                .json("life", ARRAY, question -> question.life().stream().map(QuestionList::stage).toList())
                .field("not_found", LIST, Question::notFound)
                .json("earlier_answers", ARRAY,
                        question -> question.earlierAnswers().stream().map(QuestionList::earlierAnswer).toList())
                .field("claims", LIST, question -> Ref.ids(question.claims()))
                .body(true, question -> question)
                .located(dossier, question -> question);
        return new ListExport("questions", "The open questions and what has become of them.",
                table.over(dossier.edition().questions()));
    }

    private static Map<String, Object> stage(Stage stage) {
        return new JsonObject()
                .date("date", stage.date())
                .put("status", stage.status().key())
                .put("note", stage.note())
                .put("sources", Ref.ids(stage.sources()))
                .map();
    }

    private static Map<String, Object> earlierAnswer(EarlierAnswer answer) {
        return new JsonObject()
                .put("answer", answer.answer())
                .date("date", answer.date())
                .put("sources", Ref.ids(answer.sources()))
                .date("fell", answer.fell())
                .put("because", answer.because())
                .put("fell_by", Ref.ids(answer.fellBy()))
                .map();
    }
}
