package sourcier.check.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.History;
import sourcier.model.Inventory;
import sourcier.model.Site;

/**
 * The log of changes, if the dossier keeps one, ends with the values that stand in the content; one finding per entry, at the first
 * value that does not. Whether it also has what happened in between, only Git knows: {@code bin/site history --check}.
 */
public final class NotedChanges implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Edition edition = site.reference();
        // A mistake is not to be noted.
        if (site.history().isKept() && !diagnostics.hasErrors()) {
            Stream.<List<? extends Entry>>of(edition.claims(), edition.questions()).flatMap(List::stream)
                    .forEach(entry -> check(entry, site.history(), diagnostics));
        }
    }

    private static void check(Entry entry, History history, Diagnostics diagnostics) {
        Map<String, String> pending = history.pending(entry);
        if (!pending.isEmpty()) {
            String key = pending.keySet().iterator().next();
            boolean unknown = history.of(entry).isEmpty();
            diagnostics.report(Code.HIS_002, unknown ? entry.span() : entry.at(key), unknown ? "entry" : "value", key);
        }
    }
}
