package sourcier.check.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Source;

/** Following {@code derived_from} from any source ends at one that copies no other; each circle is reported once. */
public final class NoCircularOrigins implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Set<Source> reported = new HashSet<>();
        for (Source source : site.sources().values()) {
            List<Source> chain = site.chain(source.id());
            Source last = chain.get(chain.size() - 1);
            boolean closes = last.derivedFrom() != null && last.derivedFrom().id().equals(source.id());
            if (closes && reported.add(source)) {
                reported.addAll(chain);
                diagnostics.report(Code.EVD_003, source.derivedFrom().span(), source.id());
            }
        }
    }
}
