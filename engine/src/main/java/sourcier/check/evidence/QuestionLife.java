package sourcier.check.evidence;

import java.util.List;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.EarlierAnswer;
import sourcier.model.Inventory;
import sourcier.model.Question;
import sourcier.model.QuestionStatus;
import sourcier.model.Site;
import sourcier.model.Stage;

/**
 * The life of a question is told in order and ends where the question stands: no stage is surely before the one above it, none
 * repeats its status, each but the open one has its sources, the last has the status of the question, and an answer the date of the
 * answer. An earlier answer did not fall before it was given.
 */
public final class QuestionLife implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Question question : site.reference().questions()) {
            List<Stage> life = question.life();
            for (int i = 0; i < life.size(); i++) {
                stage(question, i, diagnostics);
            }
            if (!life.isEmpty()) {
                end(question, life.get(life.size() - 1), life.size() - 1, diagnostics);
            }
            for (int i = 0; i < question.earlierAnswers().size(); i++) {
                EarlierAnswer answer = question.earlierAnswers().get(i);
                if (answer.fell().surelyBefore(answer.date())) {
                    diagnostics.report(Code.QST_001, question.at("earlier_answers/" + i + "/fell"), "fell",
                            answer.fell().text(), answer.date().text());
                }
            }
        }
    }

    private static void stage(Question question, int i, Diagnostics diagnostics) {
        Stage stage = question.life().get(i);
        if (stage.status() != QuestionStatus.OPEN && stage.sources().isEmpty()) {
            diagnostics.report(Code.QST_001, question.at("life/" + i + "/status"), "no-source", stage.status().key());
        }
        if (i == 0) {
            return;
        }
        Stage before = question.life().get(i - 1);
        if (stage.date().surelyBefore(before.date())) {
            diagnostics.report(Code.QST_001, question.at("life/" + i + "/date"), "order", stage.date().text(), before.date().text());
        }
        if (stage.status() == before.status()) {
            diagnostics.report(Code.QST_001, question.at("life/" + i + "/status"), "same", stage.status().key());
        }
    }

    private static void end(Question question, Stage last, int i, Diagnostics diagnostics) {
        if (last.status() != question.status()) {
            diagnostics.report(Code.QST_001, question.at("life/" + i + "/status"), "end", last.status().key(), question.status().key());
        } else if (question.answered() != null && !last.date().text().equals(question.answered().text())
                && last.status() == QuestionStatus.ANSWERED) {
            diagnostics.report(Code.QST_001, question.at("life/" + i + "/date"), "answered", last.date().text(),
                    question.answered().text());
        }
    }
}
