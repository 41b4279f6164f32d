package sourcier.check.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Event;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Page;
import sourcier.model.Period;
import sourcier.model.Site;

/**
 * The periods of the timeline, where its page names any: each headed by its dates, one after the other, and every event begins in
 * one of them.
 */
public final class TimelinePeriods implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Edition edition : site.editions()) {
            Page timeline = edition.page("timeline");
            if (timeline == null || timeline.body().outline().sections().isEmpty()) {
                continue;
            }
            List<Period> periods = periods(timeline, diagnostics);
            // A heading without dates is the mistake; the events that would stand below it are not to blame. Facts live once.
            if (edition == site.reference() && periods.size() == timeline.body().outline().sections().size()) {
                edition.events().stream().filter(event -> periods.stream().noneMatch(period -> period.holds(Event.firstDay(event.date()))))
                        .forEach(event -> diagnostics.report(Code.PAG_009, event.at("date"), "outside", event.date().text(), ""));
            }
        }
    }

    private static List<Period> periods(Page timeline, Diagnostics diagnostics) {
        List<Period> periods = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (Outline.Heading heading : timeline.body().outline().sections()) {
            Optional<Period> period = Period.of(heading);
            if (period.isEmpty()) {
                diagnostics.report(Code.PAG_009, heading.span(), "none", heading.text(), "");
                continue;
            }
            if (!periods.isEmpty() && !period.get().date().earliest().orElse(LocalDate.MIN).isAfter(end)) {
                diagnostics.report(Code.PAG_009, heading.span(), "order", period.get().date().text(),
                        periods.get(periods.size() - 1).date().text());
            }
            end = period.get().date().latest().orElse(LocalDate.MAX);
            periods.add(period.get());
        }
        return periods;
    }
}
