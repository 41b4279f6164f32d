package sourcier.check.dates;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Delivery;
import sourcier.model.Equipment;
import sourcier.model.Fact;
import sourcier.model.Inventory;
import sourcier.model.Question;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.edtf.Edtf;
import sourcier.source.Span;

/** Nothing the dossier tells of is later than its last change ({@code site.updated}); a day of review may be. */
public final class NothingAfterLastChange implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        LocalDate updated;
        try {
            updated = LocalDate.parse(site.config().updated());
        } catch (DateTimeParseException reportedAsSetting) {
            return;
        }
        Limit limit = new Limit(updated, diagnostics);
        site.sources().values().forEach(source -> source(source, limit));
        site.reference().claims().forEach(claim -> claim(claim, limit));
        site.reference().events().forEach(event -> limit.check(event.date(), event.at("date")));
        site.reference().questions().forEach(question -> question(question, limit));
        site.reference().equipment().forEach(equipment -> equipment(equipment, limit));
    }

    private static void source(Source source, Limit limit) {
        limit.check(source.date(), source.at("date"));
        if (source.archive() != null) {
            limit.check(source.archive().date(), source.at("archive/date"));
        }
    }

    private static void claim(Claim claim, Limit limit) {
        limit.check(claim.said(), claim.at("said"));
        if (claim.figure() != null) {
            limit.check(claim.figure().asOf(), claim.at("figure/as_of"));
        }
    }

    private static void question(Question question, Limit limit) {
        limit.check(question.answered(), question.at("answered"));
        for (int i = 0; i < question.life().size(); i++) {
            limit.check(question.life().get(i).date(), question.at("life/" + i + "/date"));
        }
        for (int i = 0; i < question.earlierAnswers().size(); i++) {
            limit.check(question.earlierAnswers().get(i).fell(), question.at("earlier_answers/" + i + "/fell"));
        }
    }

    private static void equipment(Equipment equipment, Limit limit) {
        for (int i = 0; i < equipment.facts().size(); i++) {
            Fact fact = equipment.facts().get(i);
            limit.check(fact.date(), equipment.at("facts/" + i + "/date"));
            limit.check(fact.asOf(), equipment.at("facts/" + i + "/as_of"));
        }
        Delivery delivery = equipment.delivery();
        for (int i = 0; delivery != null && i < delivery.counts().size(); i++) {
            limit.check(delivery.counts().get(i).asOf(), equipment.at("delivery/counts/" + i + "/as_of"));
        }
    }

    private record Limit(LocalDate updated, Diagnostics diagnostics) {
        /** Reports a date that is surely later; null stands for an absent key and is fine. */
        void check(Edtf date, Span span) {
            if (date != null && date.hasSureStart() && date.earliest().get().isAfter(updated)) {
                diagnostics.report(Code.DAT_006, span, date.text(), updated.toString());
            }
        }
    }
}
