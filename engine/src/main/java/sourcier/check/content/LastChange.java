package sourcier.check.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Page;
import sourcier.model.Site;

/** The day of the last change that every page shows ({@code site.updated}) is the newest day of the page of changes. */
public final class LastChange implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Page changes = site.reference().page("changes");
        List<Outline.Heading> sections = changes == null ? List.of() : changes.body().outline().sections();
        List<LocalDate> days = sections.stream().map(ChangeHeadings::day).filter(Objects::nonNull).toList();
        String updated = site.config().updated();
        // A day that could not be read, there or here, is a mistake of its own.
        if (days.isEmpty() || days.size() < sections.size() || !updated.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return;
        }
        String newest = days.stream().max(Comparator.naturalOrder()).orElseThrow().toString();
        if (!newest.equals(updated)) {
            diagnostics.report(Diagnostic.of(Code.PAG_006, site.config().places().value("site.updated"), updated, newest,
                    changes.body().file().path()).suggest(newest));
        }
    }
}
