package sourcier.check.content;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.source.SourceFile;

/** Every file below {@code assets/img/} is named by a text, a template, a stylesheet or a script. */
public final class UsedImages implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Set<String> named = new HashSet<>();
        for (Body body : inventory.bodies()) {
            Stream.concat(body.outline().images().stream().map(Outline.Image::target),
                            body.outline().links().stream().map(Outline.Link::target))
                    .map(Ref::id).forEach(address -> named.add(LinkAddress.of(body, address, site.config()).path()));
        }
        for (String asset : inventory.assets()) {
            String name = asset.substring(asset.lastIndexOf('/') + 1);
            if (asset.startsWith("assets/img/") && !named.contains(asset)
                    && inventory.designs().stream().noneMatch(design -> design.text().contains(name))) {
                diagnostics.report(Code.LNK_006, SourceFile.of(asset, "").span(0, 0), asset);
            }
        }
    }
}
