package sourcier.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcier.model.Evidence;
import sourcier.model.Site;
import sourcier.model.Source;

/**
 * A source with those that copy or report it: statement, agencies, outlets. At the top stands an origin, so that copies of one
 * dispatch are one tree.
 *
 * <p>Example: a notice that an agency reported and a newspaper printed is a tree of three, each the only copy of the one above.
 *
 * @param source   the source
 * @param evidence what it says on the claim the tree was made for; null if it is there as a link of the chain only, or if the
 *                 tree is that of the register
 * @param copies   what copies or reports it, in the order in which that was first met
 */
public record SourceTree(Source source, Evidence evidence, List<SourceTree> copies) {
    /** Copies the list. */
    public SourceTree {
        copies = List.copyOf(copies);
    }

    /** The origins of this evidence, in the order in which they are first met; links between stand in their places. */
    static List<SourceTree> of(Site site, List<Evidence> evidence) {
        Map<String, Evidence> bySource = new LinkedHashMap<>();
        evidence.forEach(item -> bySource.put(item.source().id(), item));
        return grow(site, bySource.keySet(), bySource);
    }

    /** The origins of these sources. */
    static List<SourceTree> of(Site site, Collection<Source> sources) {
        return grow(site, sources.stream().map(Source::id).toList(), Map.of());
    }

    private static List<SourceTree> grow(Site site, Collection<String> ids, Map<String, Evidence> evidence) {
        Sprout ground = new Sprout(null, new LinkedHashMap<>());
        for (String id : ids) {
            List<Source> chain = site.chain(id);
            Sprout here = ground;
            for (int i = chain.size() - 1; i >= 0; i--) {
                Source next = chain.get(i);
                here = here.copies.computeIfAbsent(next.id(), key -> new Sprout(next, new LinkedHashMap<>()));
            }
        }
        return ground.trees(evidence);
    }

    /** The tree in the words of a language; see {@link Source#in}. */
    SourceTree in(String language) {
        return new SourceTree(source.in(language), evidence, copies.stream().map(copy -> copy.in(language)).toList());
    }

    /** This source and all that lead back to it, from the top down, each copy below the one that it copies. */
    public Stream<SourceTree> all() {
        return Stream.concat(Stream.of(this), copies.stream().flatMap(SourceTree::all));
    }

    /** How many sources of the tree are evidence. */
    public long getReports() {
        return all().filter(tree -> tree.evidence != null).count();
    }

    /** How many sources of the tree were read themselves, and are not known through others only. */
    public long getSeen() {
        return all().filter(tree -> tree.source.url() != null).count();
    }

    /** A tree while it grows. */
    private record Sprout(Source source, Map<String, Sprout> copies) {
        List<SourceTree> trees(Map<String, Evidence> evidence) {
            List<SourceTree> trees = new ArrayList<>();
            copies.values().forEach(copy ->
                    trees.add(new SourceTree(copy.source, evidence.get(copy.source.id()), copy.trees(evidence))));
            return trees;
        }
    }
}
