package sourcier.check.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.check.output.site.SiteLink;
import sourcier.check.output.site.SiteLink.Use;
import sourcier.diagnostic.Code;

/**
 * A reader gets to every page from the home page, by links alone. The error pages are shown by the host and need none. Of pages
 * that hang together only the one from which the others can be reached is reported.
 */
final class UnlinkedPages implements OutputRule {
    @Override
    public void check(BakedSite site, Findings findings) {
        if (site.file(BakedSite.HOME) == null) {
            return;
        }
        Map<String, Set<String>> links = links(site);
        Set<String> lost = new TreeSet<>(links.keySet());
        lost.removeIf(path -> site.file(path).isErrorPage());
        lost.removeAll(reachable(BakedSite.HOME, links));
        while (!lost.isEmpty()) {
            String first = entrance(lost, links);
            Set<String> group = reachable(first, links);
            group.retainAll(lost);
            lost.removeAll(group);
            findings.report(Code.OUT_004, site.file(first).span(0, 0),
                    first, findings.madeFrom(first), String.valueOf(group.size()));
        }
    }

    /** For each page the pages it has links to. */
    private static Map<String, Set<String>> links(BakedSite site) {
        Map<String, Set<String>> links = new TreeMap<>();
        for (BakedFile page : site.pages()) {
            links.put(page.path(), page.links().stream()
                    .filter(link -> link.use() == Use.FOLLOWED && link.isInside())
                    .map(SiteLink::target).map(target -> target.path())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        return links;
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> links) {
        Set<String> reached = new LinkedHashSet<>(List.of(start));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : links.getOrDefault(open.remove(), Set.of())) {
                if (links.containsKey(next) && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** The first page to which no other lost page leads; if they lead round in a circle, the first of all. */
    private static String entrance(Set<String> lost, Map<String, Set<String>> links) {
        Set<String> ledTo = new TreeSet<>();
        lost.forEach(page -> links.get(page).stream().filter(other -> !other.equals(page)).forEach(ledTo::add));
        return lost.stream().filter(page -> !ledTo.contains(page)).findFirst().orElseGet(() -> lost.iterator().next());
    }
}
