package sourcier.render.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The context of linked data: the vocabulary, and which values are addresses or dates. It is written out instead of linked, so
 * that nothing has to be fetched to read the data.
 */
final class LinkedDataContext {
    private static final List<String> ADDRESSES = List.of(
            "archivedAt", "backstory", "contentUrl", "correction", "inDefinedTermSet", "license", "url");
    private static final List<String> DATES =
            List.of("dateCreated", "dateModified", "datePublished", "endDate", "startDate");

    /** For a file that may hold any property. */
    static final Map<String, Object> ALL = of(null);

    private LinkedDataContext() {}

    /** For these nodes alone, as short as possible. */
    static Map<String, Object> forNodes(Object nodes) {
        Set<String> names = new TreeSet<>();
        collect(nodes, names);
        return of(names);
    }

    private static Map<String, Object> of(Set<String> names) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@vocab", "https://schema.org/");
        ADDRESSES.stream().filter(name -> names == null || names.contains(name))
                .forEach(name -> context.put(name, Map.of("@type", "@id")));
        DATES.stream().filter(name -> names == null || names.contains(name))
                .forEach(name -> context.put(name, Map.of("@type", "Date")));
        return context;
    }

    private static void collect(Object value, Set<String> names) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> {
                names.add(name.toString());
                collect(member, names);
            });
        } else if (value instanceof Iterable<?> items) {
            items.forEach(item -> collect(item, names));
        }
    }
}
