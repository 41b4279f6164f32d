package sourcier.check.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Page;
import sourcier.model.Site;

/** The sections of the page of changes run from the newest day to the oldest, each day once; readers and feeds look at the top. */
public final class ChangeOrder implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Edition edition : site.editions()) {
            Page changes = edition.page("changes");
            LocalDate last = LocalDate.MAX;
            Set<LocalDate> met = new HashSet<>();
            for (Outline.Heading section : changes == null ? Outline.EMPTY.headings() : changes.body().outline().sections()) {
                LocalDate day = ChangeHeadings.day(section);
                if (day != null && !met.add(day)) {
                    report("twice", section, day, last, diagnostics);
                } else if (day != null && day.isAfter(last)) {
                    report("newer", section, day, last, diagnostics);
                }
                last = day == null ? last : day;
            }
        }
    }

    private static void report(String problem, Outline.Heading section, LocalDate day, LocalDate last, Diagnostics diagnostics) {
        int offset = section.span().file().offset(section.span());
        diagnostics.report(Code.PAG_005, section.span().file().span(offset, day.toString().length()),
                problem, day.toString(), last.toString());
    }
}
