package sourcier.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed in the claims and questions of the dossier, and when: the log in {@code data/history.csv}. Pages are made from
 * it and never from git, so that a copy without git gives the same site; {@code bin/site history} writes it from git.
 *
 * @param revisions by type and id, for example {@code claim/lamp-lit}; each list oldest first
 */
public record History(Map<String, List<Revision>> revisions) {
    /** Where the log lies in a project; it may be missing. */
    public static final String FILE = "data/history.csv";

    /** The history of a dossier that keeps none. */
    public static final History NONE = new History(Map.of());

    /** Copies the map, also its lists. */
    public History {
        Map<String, List<Revision>> copy = new LinkedHashMap<>();
        revisions.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        revisions = Collections.unmodifiableMap(copy);
    }

    /** The name of an entry in the log. */
    public static String key(EntryType type, String id) {
        return type.key() + "/" + id;
    }

    /** True if the dossier keeps a log. */
    public boolean isKept() {
        return !revisions.isEmpty();
    }

    /** What is noted of an entry, oldest first; empty if nothing is. */
    public List<Revision> of(Entry entry) {
        return revisions.getOrDefault(key(entry.type(), entry.id()), List.of());
    }

    /** What the entry has now and the log does not know yet, as the patch that would be noted; empty if the log is up to date. */
    public Map<String, String> pending(Entry entry) {
        return difference(replay(of(entry)), TrackedValues.of(entry));
    }

    /**
     * What a reader is shown: what is noted, and what is not noted yet as the change of a day.
     *
     * @param day the day of the last change of the dossier, ISO; one before the last noted day counts as that
     */
    public List<Revision> upTo(Entry entry, String day) {
        List<Revision> noted = of(entry);
        Map<String, String> pending = pending(entry);
        if (pending.isEmpty()) {
            return noted;
        }
        List<Revision> all = new ArrayList<>(noted);
        String last = noted.isEmpty() ? day : noted.get(noted.size() - 1).day();
        all.add(new Revision((last.compareTo(day) > 0 ? last : day) + "T00:00:00Z", pending));
        return all;
    }

    /** The values after these revisions. */
    public static Map<String, String> replay(List<Revision> revisions) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            revision.values().forEach((key, value) -> {
                if (value.isEmpty()) {
                    values.remove(key);
                } else {
                    values.put(key, value);
                }
            });
        }
        return values;
    }

    /** The patch that makes one state of an entry into another: new values, then an empty text for each that is gone. */
    public static Map<String, String> difference(Map<String, String> before, Map<String, String> after) {
        Map<String, String> patch = new LinkedHashMap<>();
        after.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                patch.put(key, value);
            }
        });
        before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(key -> patch.put(key, ""));
        return patch;
    }
}
