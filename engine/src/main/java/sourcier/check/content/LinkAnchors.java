package sourcier.check.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Suggestions;
import sourcier.model.Body;
import sourcier.model.Entry;
import sourcier.model.Inventory;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.source.Span;

/** A link that names a place within a page names one that the page has; silent if the page could not be read. */
public final class LinkAnchors implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        EntryFiles entries = new EntryFiles(site);
        for (Body body : inventory.bodies()) {
            body.outline().links().forEach(link -> check(site, body, link.target(), entries, diagnostics));
        }
    }

    private static void check(Site site, Body body, Ref target, EntryFiles entries, Diagnostics diagnostics) {
        LinkAddress address = LinkAddress.of(body, target.id(), site.config());
        boolean ours = address.kind() == LinkAddress.Kind.HERE || address.kind() == LinkAddress.Kind.FILE;
        int hash = target.id().indexOf('#');
        Entry entry = ours && hash >= 0 ? entries.entry(body, address.path()) : null;
        if (entry == null) {
            return;
        }
        Map<String, String> anchors = entries.anchors(body, entry);
        if (!anchors.containsKey(address.anchor())) {
            String meant = meant(address.anchor(), anchors.keySet());
            Span span = target.span();
            diagnostics.report(Diagnostic.of(Code.LNK_002,
                    span.file().span(span.file().offset(span) + hash, span.length() - hash),
                    address.anchor(), entry.body().file().path(), list(anchors))
                    .suggest(meant == null ? null : "#" + meant));
        }
    }

    /** The place with the nearest name; before that the first whose name holds what is written. */
    private static String meant(String anchor, Set<String> anchors) {
        List<String> longer = anchors.stream().filter(name -> !anchor.isEmpty() && name.contains(anchor)).toList();
        return anchor.isEmpty() ? null : longer.isEmpty() ? Suggestions.nearest(anchor, anchors) : longer.get(0);
    }

    /** The first places, as many as one can take in; the key of a text if there are none. */
    private static String list(Map<String, String> anchors) {
        int shown = 8;
        String list = anchors.keySet().stream().limit(shown).map(name -> "`#" + name + "`")
                .reduce((all, name) -> all + ", " + name).orElse("case.none");
        return anchors.size() > shown ? list + " …" : list;
    }
}
