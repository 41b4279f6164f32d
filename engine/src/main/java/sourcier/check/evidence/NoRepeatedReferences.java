package sourcier.check.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Delivery;
import sourcier.model.Edition;
import sourcier.model.Equipment;
import sourcier.model.Event;
import sourcier.model.Evidence;
import sourcier.model.Fact;
import sourcier.model.Inventory;
import sourcier.model.Page;
import sourcier.model.Question;
import sourcier.model.Ref;
import sourcier.model.Site;

/** A source stands once among the evidence of a claim, and every list of sources, claims or terms names each of them once. */
public final class NoRepeatedReferences implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Edition edition = site.reference();
        for (Claim claim : edition.claims()) {
            once("evidence", claim.evidence().stream().map(Evidence::source).toList(), diagnostics);
            once("disagrees_with", claim.disagreesWith(), diagnostics);
            once("superseded_by", claim.supersededBy(), diagnostics);
        }
        for (Event event : edition.events()) {
            once("sources", event.sources(), diagnostics);
            once("claims", event.claims(), diagnostics);
            once("says", event.says(), diagnostics);
        }
        for (Question question : edition.questions()) {
            once("sources", question.sources(), diagnostics);
            once("claims", question.claims(), diagnostics);
            question.life().forEach(stage -> once("sources", stage.sources(), diagnostics));
            question.earlierAnswers().forEach(answer -> {
                once("sources", answer.sources(), diagnostics);
                once("fell_by", answer.fellBy(), diagnostics);
            });
        }
        for (Equipment equipment : edition.equipment()) {
            equipment.facts().stream().map(Fact::sources).forEach(sources -> once("sources", sources, diagnostics));
            counts(equipment).forEach(count -> once("sources", count.sources(), diagnostics));
            counts(equipment).forEach(count -> once("says", count.says(), diagnostics));
        }
        for (Page page : edition.pages()) {
            once("figures", page.figures(), diagnostics);
        }
    }

    private static List<Delivery.Count> counts(Equipment equipment) {
        return equipment.delivery() == null ? List.of() : equipment.delivery().counts();
    }

    private static void once(String list, List<Ref> references, Diagnostics diagnostics) {
        Set<String> seen = new HashSet<>();
        for (Ref reference : references) {
            if (!seen.add(reference.id())) {
                diagnostics.report(Code.EVD_012, reference.span(), reference.id(), list);
            }
        }
    }
}
