package sourcier.check.dates;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Event;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.edtf.Edtf;

/** An event is not later than every one of its dated sources: one of them at least could know of it. */
public final class EventBeforeItsSources implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Event event : site.reference().events()) {
            List<Source> dated = event.sources().stream().map(ref -> site.sources().get(ref.id())).filter(Objects::nonNull)
                    .filter(source -> source.date() != null).toList();
            boolean complete = event.sources().stream().allMatch(ref -> site.sources().containsKey(ref.id()));
            boolean later = dated.stream().allMatch(source -> source.date().surelyBefore(event.date()));
            if (complete && later && !dated.isEmpty()) {
                Source newest = dated.stream().max(Comparator.comparing(Source::date, Comparator.comparing(Edtf::sortKey)))
                        .orElseThrow();
                diagnostics.report(Code.DAT_002, event.at("date"), event.date().text(), newest.id(), newest.date().text());
            }
        }
    }
}
