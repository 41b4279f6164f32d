package sourcier.check.content;

import java.util.List;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Ref;
import sourcier.model.Site;

/** A link within the site, and an image, names a file and no address on the web, so that it holds wherever the site lies. */
public final class RelativeLinks implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        EntryFiles entries = new EntryFiles(site);
        for (Body body : inventory.bodies()) {
            body.outline().links().forEach(link -> check(site, body, link.target(), entries, diagnostics));
            body.outline().images().forEach(image -> check(site, body, image.target(), entries, diagnostics));
        }
    }

    private static void check(Site site, Body body, Ref target, EntryFiles entries, Diagnostics diagnostics) {
        LinkAddress address = LinkAddress.of(body, target.id(), site.config());
        if (address.kind() != LinkAddress.Kind.SITE) {
            return;
        }
        String meant = entries.link(body, address.path(), address.anchor());
        Diagnostic found = Diagnostic.of(Code.LNK_007, target.span(), target.id()).suggest(meant);
        diagnostics.report(meant == null ? found : found.repair(List.of(new Edit(target.span(), meant))));
    }
}
