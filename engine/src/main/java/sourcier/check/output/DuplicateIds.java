package sourcier.check.output;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.Markup;
import sourcier.diagnostic.Code;

/** An id stands once on a page. */
final class DuplicateIds implements FileRule {
    @Override
    public void check(BakedFile file, Markup markup, Findings findings) {
        if (!file.isPage()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Element element : markup.elements()) {
            if (!element.id().isEmpty() && !seen.add(element.id())) {
                findings.reportOnce(Code.OUT_003, element.id(), markup.span(element, "id"), element.id());
            }
        }
    }
}
