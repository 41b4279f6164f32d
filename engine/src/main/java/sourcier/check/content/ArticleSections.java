package sourcier.check.content;

import java.util.List;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Inventory;
import sourcier.model.Page;
import sourcier.model.Site;

/** Every passage a claim names has its section on the article page; silent if that page has mistakes of its own. */
public final class ArticleSections implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Edition edition : site.editions()) {
            Page article = edition.page("article");
            // A page that is missing, or a heading without its code, is the mistake; the claims are not to blame.
            if (article == null || !article.body().outline().sections().stream().allMatch(PassageHeadings::isCoded)) {
                continue;
            }
            List<String> passages = edition.passages();
            for (Claim claim : edition.claims()) {
                for (int i = 0; i < claim.passage().size(); i++) {
                    if (!passages.contains(claim.passage().get(i))) {
                        diagnostics.report(Code.PAG_002, claim.at("passage/" + i), claim.passage().get(i));
                    }
                }
            }
        }
    }
}
