package sourcier.check.content;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import sourcier.model.Body;
import sourcier.model.Ref;
import sourcier.source.Span;

/**
 * The ids among the keys of an entry that could not be read because another of its values is wrong. They are found by the
 * names of their keys, so that a wrong id shows in the same run as the other mistake.
 *
 * @param sources  ids of sources
 * @param claims   ids of claims
 * @param terms    ids of terms
 * @param speakers ids of terms, or words for those who are none
 */
record WrittenReferences(List<Ref> sources, List<Ref> claims, List<Ref> terms, List<Ref> speakers) {
    /** The references of an entry, in the order of their paths. */
    static WrittenReferences of(Body body) {
        WrittenReferences found = new WrittenReferences(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        NavigableMap<String, Span> values = new TreeMap<>(body.places().values());
        values.forEach((path, span) -> {
            String key = path.replaceAll("(/\\d+)+$", "").replaceFirst(".*/", "");
            String id = span.text().replaceAll("^[\"']|[\"']$", "");
            List<Ref> list = found.list(key);
            // A list or a group has paths below its own; an empty value names nothing.
            String below = values.ceilingKey(path + "/");
            if (list != null && id.matches("[\\w-]+") && (below == null || !below.startsWith(path + "/"))) {
                list.add(new Ref(id, span));
            }
        });
        return found;
    }

    private List<Ref> list(String key) {
        return switch (key) {
            case "source", "sources" -> sources;
            case "claims", "disagrees_with", "superseded_by" -> claims;
            case "subject", "term", "place", "figures" -> terms;
            case "speaker", "says" -> speakers;
            default -> null;
        };
    }
}
