package sourcier.check.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Inventory;
import sourcier.model.Site;

/**
 * A claim whose day of review is over was looked at again. The day is compared with {@code site.as_of}, up to which sources
 * were consulted, and not with the clock, so that the same files always give the same findings.
 */
public final class ReviewedInTime implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        LocalDate asOf = day(site.config().asOf());
        for (Claim claim : site.reference().claims()) {
            boolean over = claim.reviewAfter() != null
                    && claim.reviewAfter().latest().filter(day -> day.isBefore(asOf)).isPresent();
            if (over) {
                diagnostics.report(Code.EVD_009, claim.at("review_after"), claim.reviewAfter().text(), asOf.toString());
            }
        }
    }

    /** The day, or one before all others if it is no day, which is reported where the settings are read. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return LocalDate.MIN;
        }
    }
}
