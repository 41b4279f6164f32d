package sourcier.check;

import java.util.List;
import sourcier.check.content.ArticleSections;
import sourcier.check.content.ChangeHeadings;
import sourcier.check.content.HomeSections;
import sourcier.check.content.LinkTargets;
import sourcier.check.content.NoImages;
import sourcier.check.content.NoRawHtml;
import sourcier.check.content.ReferenceTargets;
import sourcier.check.content.UniqueSlugs;
import sourcier.check.evidence.ConfirmedByTwoOrigins;
import sourcier.check.evidence.NoCircularOrigins;
import sourcier.check.evidence.NoConfirmedUnnamedSpeaker;
import sourcier.check.evidence.OvertakenBySomething;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;

/** Runs every rule over a site. */
public final class Checker {
    private static final List<Rule> RULES = List.of(
            new ReferenceTargets(),
            new LinkTargets(),
            new NoRawHtml(),
            new NoImages(),
            new HomeSections(),
            new ArticleSections(),
            new ChangeHeadings(),
            new UniqueSlugs(),
            new ConfirmedByTwoOrigins(),
            new NoConfirmedUnnamedSpeaker(),
            new OvertakenBySomething(),
            new NoCircularOrigins());

    private Checker() {}

    /** Reports everything that is wrong with what could be read: nothing if no language could, which the reader has reported. */
    public static void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        if (site.editions().isEmpty()) {
            return;
        }
        RULES.forEach(rule -> rule.check(site, inventory, diagnostics));
    }
}
