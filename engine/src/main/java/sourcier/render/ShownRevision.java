package sourcier.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.model.Entry;
import sourcier.model.History;
import sourcier.model.Quantity;
import sourcier.model.Revision;

/**
 * A day in the history of a claim or a question, as a page tells it.
 *
 * @param day     ISO date
 * @param first   true for the one with which the entry came into the dossier
 * @param state   the standing or status from then on, by key; null if the entry has none
 * @param sources on how many sources it stood from then on
 * @param changes what changed, in the order of the keys; empty for the first
 */
public record ShownRevision(String day, boolean first, String state, long sources, List<Change> changes) {
    private static final String EVIDENCE = "evidence/";
    private static final String FIGURE = "figure/";
    /** An entry never is without these; a log that says so is patched together. */
    private static final Set<String> ALWAYS = Set.of("title", "speaker", "hedge", "said", "standing", "status");
    private static final Set<String> LISTS = Set.of("disagrees_with", "superseded_by", "sources");

    /**
     * One value that changed.
     *
     * @param key  what it is: {@code title}, {@code standing}, {@code figure}, {@code evidence} …
     * @param item the source or the claim that came or went, or whose verdict changed; null for other values
     * @param from what it was, null if there was nothing; a figure in words, a date in EDTF, else as written
     * @param to   what it became, null if it was taken away
     */
    public record Change(String key, String item, String from, String to) {
        /** {@code added}, {@code removed} or {@code changed}. */
        public String kind() {
            return from == null ? "added" : to == null ? "removed" : "changed";
        }
    }

    /** The history of an entry, newest first; see {@link History#upTo}. */
    static List<ShownRevision> of(History history, Entry entry, String day, Wording wording) {
        List<ShownRevision> shown = new ArrayList<>();
        Map<String, String> before = Map.of();
        for (Revision revision : history.upTo(entry, day)) {
            Map<String, String> after = new LinkedHashMap<>(before);
            after.putAll(revision.values());
            after.values().removeIf(String::isEmpty);
            List<Change> changes = before.isEmpty() ? List.of() : changes(revision, before, after, wording);
            long evidence = after.keySet().stream().filter(key -> key.startsWith(EVIDENCE)).count() + items(after.get("sources")).size();
            shown.add(0, new ShownRevision(revision.day(), before.isEmpty(),
                    after.getOrDefault("standing", after.get("status")), evidence, changes));
            before = after;
        }
        return shown;
    }

    private static List<Change> changes(Revision revision, Map<String, String> before, Map<String, String> after, Wording wording) {
        List<Change> changes = new ArrayList<>();
        boolean figure = false;
        for (String key : revision.values().keySet()) {
            if (key.startsWith(EVIDENCE)) {
                changes.add(new Change("evidence", key.substring(EVIDENCE.length()), before.get(key), after.get(key)));
            } else if (LISTS.contains(key)) {
                changes.addAll(list(key, items(before.get(key)), items(after.get(key))));
            } else if (!key.startsWith(FIGURE)) {
                if (ALWAYS.contains(key) && !before.containsKey(key)) {
                    continue;
                }
                changes.add(new Change(key, null, before.get(key), after.get(key)));
            } else if (!figure) {
                figure = true;
                changes.addAll(figure(before, after, wording));
            }
        }
        return changes;
    }

    private static List<Change> list(String key, Set<String> before, Set<String> after) {
        List<Change> changes = new ArrayList<>();
        before.stream().filter(id -> !after.contains(id)).forEach(id -> changes.add(new Change(key, id, id, null)));
        after.stream().filter(id -> !before.contains(id)).forEach(id -> changes.add(new Change(key, id, null, id)));
        return changes;
    }

    /** The figure as a whole, then what it counts, if both have one. */
    private static List<Change> figure(Map<String, String> before, Map<String, String> after, Wording wording) {
        List<Change> changes = new ArrayList<>();
        String from = words(before, wording);
        String to = words(after, wording);
        if (from == null || !from.equals(to)) {
            changes.add(new Change("figure", null, from, to));
        }
        String subject = before.get("figure/subject");
        if (subject != null && to != null && !subject.equals(after.get("figure/subject"))) {
            changes.add(new Change("subject", null, subject, after.get("figure/subject")));
        }
        return changes;
    }

    private static String words(Map<String, String> values, Wording wording) {
        BigDecimal value = number(values, "figure/value");
        BigDecimal min = value == null ? number(values, "figure/min") : value;
        BigDecimal max = value == null ? number(values, "figure/max") : value;
        if (min == null && max == null || min != null && max != null && min.compareTo(max) > 0) {
            return null;
        }
        Quantity quantity = new Quantity(min, max, values.getOrDefault("figure/unit", ""), values.containsKey("figure/approximate"));
        String words = wording.hasUnit(quantity.unit()) ? wording.quantity(quantity) : wording.amount(quantity);
        String asOf = values.get("figure/as_of");
        return asOf == null ? words : words + " (" + wording.day(asOf) + ")";
    }

    private static BigDecimal number(Map<String, String> values, String key) {
        return values.containsKey(key) ? new BigDecimal(values.get(key)) : null;
    }

    private static Set<String> items(String list) {
        return list == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(list.split(" ")));
    }
}
