package sourcier.check.content;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.source.Span;

/** Texts have no HTML. It is reported by its first line; a closing tag only where no HTML stands before it. */
public final class NoRawHtml implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            boolean first = true;
            for (Ref html : body.outline().html()) {
                String shown = html.id().lines().findFirst().orElse("").strip();
                if (first || !shown.startsWith("</")) {
                    Span span = html.span();
                    diagnostics.report(Code.MKD_001, new Span(span.file(), span.line(), span.column(), shown.length()), shown);
                }
                first = false;
            }
        }
    }
}
