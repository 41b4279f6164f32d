package sourcier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Evidence;
import sourcier.model.Site;
import sourcier.model.Source;

/**
 * Evidence whose sources go back to one origin: a statement, a dispatch, or a source that copies no other.
 *
 * @param origin the origin
 * @param items  the evidence, in the order of the claim
 */
public record OriginGroup(Source origin, List<Evidence> items) {
    /** Copies the list. */
    public OriginGroup {
        items = List.copyOf(items);
    }

    static List<OriginGroup> of(Site site, List<Evidence> evidence) {
        Map<Source, List<Evidence>> byOrigin = new LinkedHashMap<>();
        for (Evidence item : evidence) {
            List<Source> chain = site.chain(item.source().id());
            byOrigin.computeIfAbsent(chain.get(chain.size() - 1), origin -> new ArrayList<>()).add(item);
        }
        return byOrigin.entrySet().stream().map(group -> new OriginGroup(group.getKey(), group.getValue())).toList();
    }
}
