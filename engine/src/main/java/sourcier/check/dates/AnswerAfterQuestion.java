package sourcier.check.dates;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Inventory;
import sourcier.model.Question;
import sourcier.model.Site;

/** A question is not answered before the statements of the article that left it open were made. */
public final class AnswerAfterQuestion implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Map<String, Claim> claims = site.reference().claimsById();
        for (Question question : site.reference().questions()) {
            List<Claim> asking = question.claims().stream().map(ref -> claims.get(ref.id())).filter(Objects::nonNull)
                    .filter(Claim::isInArticle).toList();
            boolean complete = question.claims().stream().allMatch(ref -> claims.containsKey(ref.id()));
            if (question.answered() != null && complete && !asking.isEmpty()
                    && asking.stream().allMatch(claim -> question.answered().surelyBefore(claim.said()))) {
                Claim first = asking.get(0);
                diagnostics.report(Code.DAT_004, question.at("answered"), question.answered().text(), first.id(), first.said().text());
            }
        }
    }
}
