package sourcier.check.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Inventory;
import sourcier.model.Page;
import sourcier.model.Outline;
import sourcier.model.Site;

/** Each section of the page of changes is headed by its day and a title; the feed is made from them. */
public final class ChangeHeadings implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Edition edition : site.editions()) {
            Page changes = edition.page("changes");
            if (changes == null) {
                continue;
            }
            for (Outline.Heading section : changes.body().outline().sections()) {
                if (day(section) == null) {
                    diagnostics.report(Code.PAG_003, section.span(), section.text());
                }
            }
        }
    }

    /** The day a section is headed by, or null if it is not headed by a day and a title. */
    static LocalDate day(Outline.Heading heading) {
        if (!heading.text().matches("\\d{4}-\\d{2}-\\d{2} \\S.*")) {
            return null;
        }
        try {
            return LocalDate.parse(heading.text().substring(0, "2026-01-31".length()));
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
