package sourcier.check.content;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Site;

/** Every image has words for those who cannot see it; the name of its file says nothing. */
public final class ImageAlternatives implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            for (Outline.Image image : body.outline().images()) {
                String file = image.target().id().replaceFirst("^.*/", "");
                String name = file.replaceFirst("\\.[^.]*$", "");
                if (image.alt().isEmpty() || image.alt().equalsIgnoreCase(file) || image.alt().equalsIgnoreCase(name)) {
                    diagnostics.report(Code.MKD_003, image.span(), image.target().id());
                }
            }
        }
    }
}
