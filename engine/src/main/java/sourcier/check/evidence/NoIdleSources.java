package sourcier.check.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Claim;
import sourcier.model.Delivery;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.Equipment;
import sourcier.model.Event;
import sourcier.model.Evidence;
import sourcier.model.Fact;
import sourcier.model.Inventory;
import sourcier.model.Question;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.model.Source;

/** Every source of the register is cited, is given as evidence, or is the origin of one that is. */
public final class NoIdleSources implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Edition edition = site.reference();
        if (!isComplete(edition, inventory)) {
            return;
        }
        Set<String> used = new HashSet<>();
        Stream<Ref> cited = inventory.bodies().stream().map(Body::outline).flatMap(outline -> outline.sources().stream());
        Stream<Ref> listed = edition.entries().stream().flatMap(NoIdleSources::listed);
        Stream.concat(cited, listed).map(Ref::id).flatMap(id -> site.chain(id).stream()).map(Source::id).forEach(used::add);
        site.sources().values().stream().filter(source -> !used.contains(source.id()))
                .forEach(source -> diagnostics.report(Code.SRC_003, source.at("id"), source.id()));
    }

    /** False if an entry could not be read: it may cite what seems to be cited nowhere. */
    private static boolean isComplete(Edition edition, Inventory inventory) {
        return Stream.of(EntryType.values()).allMatch(type -> edition.entries().stream()
                .filter(entry -> entry.type() == type).count() == inventory.ids(type).size());
    }

    private static Stream<Ref> listed(Entry entry) {
        if (entry instanceof Claim claim) {
            return claim.evidence().stream().map(Evidence::source);
        }
        if (entry instanceof Event event) {
            return event.sources().stream();
        }
        if (entry instanceof Question question) {
            return question.namedSources().stream();
        }
        if (entry instanceof Equipment equipment) {
            List<Delivery.Count> counts = equipment.delivery() == null ? List.of() : equipment.delivery().counts();
            return Stream.concat(equipment.facts().stream().map(Fact::sources), counts.stream().map(Delivery.Count::sources))
                    .flatMap(List::stream);
        }
        return Stream.empty();
    }
}
