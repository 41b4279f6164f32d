package sourcier.check.dates;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Source;

/** A source is not older than the one it copies or reports. */
public final class CopyAfterOrigin implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Source source : site.sources().values()) {
            Source origin = source.derivedFrom() == null ? null : site.sources().get(source.derivedFrom().id());
            if (origin != null && source.date() != null && origin.date() != null && source.date().surelyBefore(origin.date())) {
                diagnostics.report(Code.DAT_003, source.at("date"), source.date().text(), origin.id(), origin.date().text());
            }
        }
    }
}
