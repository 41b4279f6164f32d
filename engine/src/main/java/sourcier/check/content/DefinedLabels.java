package sourcier.check.content;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Ref;
import sourcier.model.Site;

/**
 * A label in {@code [words][label]} is defined in the same text. Two brackets that hold no letters, as round words left out of
 * a quotation, are none; a reference of ours in the place of the label is the business of {@link WellFormedReferences}.
 */
public final class DefinedLabels implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            for (Ref label : body.outline().undefined()) {
                if (label.id().matches("(?s)(?![@#^]).*[\\p{L}\\p{N}].*")) {
                    diagnostics.report(Code.LNK_010, label.span(), label.id());
                }
            }
        }
    }
}
