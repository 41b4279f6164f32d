package sourcier.check.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Suggestions;
import sourcier.model.Body;
import sourcier.model.Claim;
import sourcier.model.Delivery;
import sourcier.model.Edition;
import sourcier.model.EntryType;
import sourcier.model.Equipment;
import sourcier.model.Event;
import sourcier.model.Evidence;
import sourcier.model.Fact;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Page;
import sourcier.model.Question;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.model.Source;

/** Every id of a source, a term or a claim, in front matter and in text, exists. */
public final class ReferenceTargets implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        // A register that could not be read is one mistake and not as many as there are citations.
        boolean registerRead = !inventory.sources().isEmpty() || !diagnostics.hasErrors();
        Targets targets = new Targets(inventory, registerRead, diagnostics);
        site.sources().values().stream().map(Source::derivedFrom).forEach(targets::source);
        inventory.bodies().forEach(body -> inline(body.outline(), targets));
        for (Edition edition : site.editions()) {
            edition.claims().forEach(claim -> claim(claim, targets));
            edition.events().forEach(event -> event(event, targets));
            edition.equipment().forEach(equipment -> equipment(equipment, targets));
            edition.questions().forEach(question -> question(question, targets));
            edition.pages().stream().map(Page::figures).flatMap(Collection::stream).forEach(targets::term);
        }
        unread(site, inventory, targets);
    }

    /** What is wrong with one key of an entry must not hide a wrong id in another. */
    private static void unread(Site site, Inventory inventory, Targets targets) {
        Set<String> read = site.reference().entries().stream().map(entry -> entry.body().file().path()).collect(Collectors.toSet());
        String folder = "content/" + site.reference().language().tag() + "/";
        for (Body body : inventory.bodies()) {
            String path = body.file().path();
            if (path.startsWith(folder) && !read.contains(path)) {
                WrittenReferences written = WrittenReferences.of(body);
                written.sources().forEach(targets::source);
                written.claims().forEach(targets::claim);
                written.terms().forEach(targets::term);
                written.speakers().forEach(ref -> targets.speaker(ref, Set.of(Claim.ARTICLE, Claim.UNNAMED, Event.PRESS)));
            }
        }
    }

    private static void inline(Outline outline, Targets targets) {
        outline.sources().forEach(targets::source);
        // A sign within double brackets is a malformed reference, which is reported as such.
        outline.terms().stream().filter(term -> !term.id().matches("[@#].+")).forEach(targets::term);
        outline.claims().forEach(targets::claim);
    }

    private static void claim(Claim claim, Targets targets) {
        targets.speaker(claim.speaker(), Set.of(Claim.ARTICLE, Claim.UNNAMED));
        claim.evidence().stream().map(Evidence::source).forEach(targets::source);
        Stream.of(claim.disagreesWith(), claim.supersededBy()).flatMap(List::stream).forEach(targets::claim);
        if (claim.figure() != null) {
            targets.term(claim.figure().subject());
        }
    }

    private static void event(Event event, Targets targets) {
        event.says().forEach(ref -> targets.speaker(ref, Set.of(Event.PRESS)));
        event.claims().forEach(targets::claim);
        event.sources().forEach(targets::source);
        targets.term(event.place());
    }

    private static void equipment(Equipment equipment, Targets targets) {
        targets.term(equipment.term());
        equipment.facts().stream().map(Fact::sources).flatMap(List::stream).forEach(targets::source);
        if (equipment.delivery() != null) {
            for (Delivery.Count count : equipment.delivery().counts()) {
                count.says().forEach(ref -> targets.speaker(ref, Set.of(Event.PRESS)));
                count.sources().forEach(targets::source);
            }
        }
    }

    private static void question(Question question, Targets targets) {
        question.namedSources().forEach(targets::source);
        question.claims().forEach(targets::claim);
    }

    /** Looks ids up; null stands for an absent key and is fine. */
    private record Targets(Inventory inventory, boolean registerRead, Diagnostics diagnostics) {
        void source(Ref ref) {
            if (registerRead) {
                look(ref, inventory.sources(), Code.SRC_001);
            }
        }

        void term(Ref ref) {
            look(ref, inventory.ids(EntryType.TERM), Code.TRM_001);
        }

        void claim(Ref ref) {
            look(ref, inventory.ids(EntryType.CLAIM), Code.CLM_001);
        }

        void speaker(Ref ref, Set<String> words) {
            Set<String> speakers = new HashSet<>(inventory.ids(EntryType.TERM));
            speakers.addAll(words);
            look(ref, speakers, Code.TRM_001);
        }

        private void look(Ref ref, Set<String> ids, Code code) {
            if (ref != null && !ids.contains(ref.id())) {
                diagnostics.report(Diagnostic.of(code, ref.span(), ref.id())
                        .suggest(Suggestions.nearest(ref.id(), ids)));
            }
        }
    }
}
