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
                if (!isDated(section.text())) {
                    diagnostics.report(Code.PAG_003, section.span(), section.text());
                }
            }
        }
    }

    private static boolean isDated(String heading) {
        if (!heading.matches("\\d{4}-\\d{2}-\\d{2} \\S.*")) {
            return false;
        }
        try {
            LocalDate.parse(heading.substring(0, "2026-01-31".length()));
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }
}
