package sourcier.check.content;

import java.util.Set;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Suggestions;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Ref;
import sourcier.model.Site;

/** A link within the site names a Markdown file that exists; the build turns it into the page's address. */
public final class LinkTargets implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        EntryFiles entries = new EntryFiles(site);
        String reference = "content/" + site.reference().language().tag() + "/";
        for (Body body : inventory.bodies()) {
            body.outline().links().forEach(link -> {
                LinkAddress address = LinkAddress.of(body, link.target().id(), site.config());
                // A page that is not translated yet is shown in the words of the reference language.
                String original = address.path().replaceFirst("^content/[^/]+/", reference);
                boolean found = address.path().endsWith(".md")
                        && (inventory.files().contains(address.path()) || inventory.files().contains(original));
                if (address.kind() == LinkAddress.Kind.FILE && !address.isAsset() && !found) {
                    diagnostics.report(Diagnostic.of(Code.LNK_001, link.target().span(), link.target().id())
                            .suggest(meant(body, link.target(), address, inventory.files(), entries)));
                }
            });
        }
    }

    /** A file of that name elsewhere, the file of the page of that address, or the file with the nearest path. */
    private static String meant(Body body, Ref link, LinkAddress address, Set<String> files, EntryFiles entries) {
        if (link.id().isEmpty()) {
            return null;
        }
        String name = address.path().substring(address.path().lastIndexOf('/') + 1);
        String language = body.file().path().replaceFirst("^(content/[^/]+/).*", "$1");
        String page = address.path().replaceFirst("^content/[^/]+/", "");
        String byAddress = entries.link(body, page.endsWith(".html") ? name : page, address.anchor());
        if (byAddress != null && link.id().contains(".html")) {
            return byAddress;
        }
        String meant = files.stream().filter(file -> file.startsWith(language))
                .filter(file -> file.endsWith("/" + name) || file.endsWith("/" + name + ".md")).sorted().findFirst()
                .orElseGet(() -> Suggestions.nearest(address.path(), files));
        return meant == null || meant.equals(address.path()) ? null : LinkAddress.relative(body, meant, address.anchor());
    }
}
