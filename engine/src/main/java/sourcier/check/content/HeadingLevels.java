package sourcier.check.content;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.EntryType;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Site;
import sourcier.model.SitePaths;
import sourcier.model.TextBlock;

/**
 * The headings of a text begin at level 2, below the title of the page, skip no level and have words. Entries that stand on a
 * list have none: they are themselves below a heading of the list.
 */
public final class HeadingLevels implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            int above = 1;
            for (Outline.Heading heading : body.outline().headings()) {
                String fault = fault(body, heading, above);
                if (fault != null) {
                    diagnostics.report(Code.MKD_005, heading.span(), fault, heading.text(), String.valueOf(heading.level()));
                }
                above = heading.level();
            }
            body.outline().blocks().forEach(block -> withoutSpace(block, diagnostics));
        }
    }

    private static String fault(Body body, Outline.Heading heading, int above) {
        if (heading.text().isBlank()) {
            return "case.empty";
        } else if (!hasPage(body)) {
            return "case.entry";
        } else if (heading.level() == 1) {
            return "case.title";
        }
        return heading.level() > above + 1 ? "case.skipped" : null;
    }

    private static boolean hasPage(Body body) {
        String[] steps = body.file().path().split("/");
        return steps.length < 4 || EntryType.ofFolder(steps[2]).map(SitePaths::hasPage).orElse(true);
    }

    /** {@code ##Words} is no heading, and neither is {@code #######}. */
    private static void withoutSpace(TextBlock block, Diagnostics diagnostics) {
        if (block.kind() == TextBlock.Kind.PARAGRAPH && block.text().startsWith("##")) {
            diagnostics.report(Code.MKD_005, block.span(), "case.sign", block.text().lines().findFirst().orElse(""), "");
        }
    }
}
