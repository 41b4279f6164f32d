package sourcier.check.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Suggestions;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Ref;
import sourcier.model.Site;

/** Every footnote that a text refers to is written below it, once, and every one that is written is referred to. */
public final class Footnotes implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        inventory.bodies().forEach(body -> check(body, diagnostics));
    }

    private static void check(Body body, Diagnostics diagnostics) {
        List<Ref> written = labels(body, true);
        List<Ref> used = labels(body, false);
        Set<String> names = written.stream().map(Ref::id).collect(Collectors.toSet());
        Set<String> uses = used.stream().map(Ref::id).collect(Collectors.toSet());
        for (Ref label : used) {
            if (!names.contains(label.id())) {
                String nearest = Suggestions.nearest(label.id(), names);
                diagnostics.report(Diagnostic.of(Code.LNK_003, label.span(), label.id())
                        .suggest(nearest == null ? null : "[^" + nearest + "]"));
            }
        }
        Set<String> seen = new HashSet<>();
        for (Ref label : written) {
            if (!seen.add(label.id())) {
                diagnostics.report(Code.MKD_008, label.span(), label.id());
            } else if (!uses.contains(label.id())) {
                diagnostics.report(Code.LNK_004, label.span(), label.id());
            }
        }
    }

    private static List<Ref> labels(Body body, boolean definitions) {
        return body.outline().footnotes().stream().filter(footnote -> footnote.definition() == definitions)
                .map(Outline.Footnote::label).toList();
    }
}
