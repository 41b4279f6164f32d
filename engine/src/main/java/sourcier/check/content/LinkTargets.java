package sourcier.check.content;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        for (Body body : inventory.bodies()) {
            body.outline().links().forEach(link -> check(body, link.target(), inventory, diagnostics));
        }
    }

    private static void check(Body body, Ref link, Inventory inventory, Diagnostics diagnostics) {
        String target = link.id().replaceFirst("#.*", "");
        if (link.id().startsWith("#") || target.matches("(https?|mailto):.*")) {
            return;
        }
        Path folder = Path.of(body.file().path()).getParent();
        String path = path(folder, target);
        if (!inventory.files().contains(path)) {
            String nearest = Suggestions.nearest(path, inventory.files());
            String meant = nearest == null ? null : folder.relativize(Path.of(nearest)).toString().replace('\\', '/');
            diagnostics.report(Diagnostic.of(Code.LNK_001, link.span(), link.id()).suggest(meant));
        }
    }

    /** The file that is meant, relative to the project; the target itself where the system knows no such path. */
    private static String path(Path folder, String target) {
        try {
            return folder.resolve(target).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return target;
        }
    }
}
