package sourcier.check.output;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.diagnostic.Code;

/** An id stands once on a page. */
final class DuplicateIds implements OutputRule {
    @Override
    public void check(BakedSite site, Findings findings) {
        for (BakedFile page : site.pages()) {
            Set<String> seen = new HashSet<>();
            for (Element element : page.markup().elements()) {
                if (!element.id().isEmpty() && !seen.add(element.id())) {
                    findings.reportOnce(Code.OUT_003, element.id(), page.markup().span(element, "id"), element.id());
                }
            }
        }
    }
}
