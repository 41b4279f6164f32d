package sourcier.check.evidence;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Question;
import sourcier.model.QuestionStatus;
import sourcier.model.Site;

/**
 * A question that is answered, partly answered or pointless by now says from which sources, an answered one also since when;
 * one that is still open, wholly or in part, has no date of an answer.
 */
public final class AnswersWithGround implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Question question : site.reference().questions()) {
            QuestionStatus status = question.status();
            boolean settled = status == QuestionStatus.ANSWERED || status == QuestionStatus.MOOT;
            if (status == QuestionStatus.ANSWERED && question.answered() == null) {
                diagnostics.report(Code.EVD_007, question.at("status"), "no-date", status.key());
            }
            if (status != QuestionStatus.OPEN && question.sources().isEmpty()) {
                diagnostics.report(Code.EVD_007, question.at("status"), "no-source", status.key());
            }
            if (!settled && question.answered() != null) {
                diagnostics.report(Code.EVD_007, question.at("answered"), "unsettled", status.key());
            }
        }
    }
}
