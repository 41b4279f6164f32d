package sourcier.check.content;

import java.util.List;
import java.util.stream.Stream;
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

/** An image that is shown and an asset that is linked lie below {@code assets/}. */
public final class AssetTargets implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            Outline outline = body.outline();
            Stream<Ref> images = outline.images().stream().map(Outline.Image::target)
                    .filter(image -> isMissing(body, image, site, inventory));
            Stream<Ref> links = outline.links().stream().map(Outline.Link::target)
                    .filter(link -> LinkAddress.of(body, link.id(), site.config()).isAsset());
            Stream.concat(images, links)
                    .filter(ref -> !inventory.assets().contains(LinkAddress.of(body, ref.id(), site.config()).path()))
                    .forEach(ref -> diagnostics.report(Diagnostic.of(Code.LNK_005, ref.span(), ref.id())
                            .suggest(meant(body, LinkAddress.of(body, ref.id(), site.config()).path(), inventory))));
        }
    }

    /** One that lies in the project but elsewhere is not missing; that is the business of {@link OwnImages}. */
    private static boolean isMissing(Body body, Ref image, Site site, Inventory inventory) {
        LinkAddress address = LinkAddress.of(body, image.id(), site.config());
        return address.kind() == LinkAddress.Kind.FILE && !inventory.files().contains(address.path());
    }

    private static String meant(Body body, String path, Inventory inventory) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<String> names = inventory.assets().stream().map(asset -> asset.substring(asset.lastIndexOf('/') + 1)).toList();
        String nearest = Suggestions.nearest(name, names);
        return inventory.assets().stream().filter(asset -> nearest != null && asset.endsWith("/" + nearest)).sorted()
                .findFirst().map(asset -> LinkAddress.relative(body, asset, "")).orElse(null);
    }
}
