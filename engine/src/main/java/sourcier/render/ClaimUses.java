package sourcier.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Event;
import sourcier.model.Page;
import sourcier.model.Question;
import sourcier.model.Ref;

/** Where claims are used: in a text, in the keys of an entry, in a chart of figures, in the article. Made once per edition. */
final class ClaimUses {
    private final Map<String, List<Entry>> uses = new HashMap<>();

    ClaimUses(Edition edition) {
        Map<String, List<Claim>> bySubject = new HashMap<>();
        edition.claims().stream().filter(claim -> claim.figure() != null).forEach(claim ->
                bySubject.computeIfAbsent(claim.figure().subject().id(), subject -> new ArrayList<>()).add(claim));
        List<Claim> inArticle = edition.claims().stream().filter(Claim::isInArticle).toList();
        Stream.<List<? extends Entry>>of(
                        edition.pages(), edition.claims(), edition.events(), edition.equipment(), edition.questions(), edition.terms())
                .flatMap(List::stream)
                .forEach(entry -> {
                    refs(entry).forEach(ref -> use(ref.id(), entry));
                    if (entry instanceof Page page) {
                        page.figures().stream().map(subject -> bySubject.getOrDefault(subject.id(), List.of()))
                                .flatMap(Collection::stream).forEach(claim -> use(claim.id(), page));
                        (page.layout().equals("article") ? inArticle : List.<Claim>of()).forEach(claim -> use(claim.id(), page));
                    }
                });
    }

    /** The entries that use a claim, itself left out. */
    List<Entry> of(Claim claim) {
        return uses.getOrDefault(claim.id(), List.of()).stream()
                .filter(entry -> !(entry instanceof Claim other && other.id().equals(claim.id())))
                .toList();
    }

    /** What disagrees with a claim or replaced it is no use of it: its page says so elsewhere. */
    private static Stream<Ref> refs(Entry entry) {
        Stream<Ref> inText = entry.body() == null ? Stream.empty() : entry.body().outline().claims().stream();
        if (entry instanceof Event event) {
            return Stream.concat(inText, event.claims().stream());
        }
        return entry instanceof Question question ? Stream.concat(inText, question.claims().stream()) : inText;
    }

    /** The uses of one entry come one after another. They are not put into a set: that would ask for the hash of every text. */
    private void use(String claim, Entry entry) {
        List<Entry> known = uses.computeIfAbsent(claim, id -> new ArrayList<>());
        if (known.isEmpty() || known.get(known.size() - 1) != entry) {
            known.add(entry);
        }
    }
}
