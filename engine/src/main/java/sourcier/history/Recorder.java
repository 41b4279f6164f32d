package sourcier.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.History;
import sourcier.model.Revision;
import sourcier.model.TrackedValues;

/**
 * Continues a log of changes: commit by commit, then with what is not committed yet. What is noted stays as it is, so that a
 * history that Git has lost, by a squash for example, is not lost here; a change that is noted already is not noted again.
 */
public final class Recorder {
    private final BiFunction<String, String, Entry> reader;
    private final Map<String, List<Revision>> revisions = new LinkedHashMap<>();

    /**
     * @param noted  the log so far
     * @param reader makes the entry out of the path and the text of a file; null for what is no entry
     */
    public Recorder(History noted, BiFunction<String, String, Entry> reader) {
        this.reader = reader;
        noted.revisions().forEach((key, list) -> revisions.put(key, new ArrayList<>(list)));
    }

    /** Notes what was committed since the log was, in the files of a language, for example {@code content/fr}. */
    public Recorder commits(MainLine line, String folder) throws IOException {
        for (Commit commit : line.since(History.FILE, folder)) {
            commit.files().forEach((path, text) -> {
                Entry entry = isTracked(path) ? reader.apply(path, text) : null;
                if (entry != null) {
                    note(entry, commit.at());
                }
            });
        }
        return this;
    }

    /**
     * Notes the present state of the dossier, and leaves out what is no longer in it.
     *
     * @param working the log as the file has it; what it notes of files that are not committed keeps its time
     * @param now     an instant of ISO 8601 in UTC, to the second
     * @return the log, by type, then by id
     */
    public History present(Edition edition, History working, String now) {
        Set<String> present = new HashSet<>();
        Stream.<List<? extends Entry>>of(edition.claims(), edition.questions()).flatMap(List::stream).forEach(entry -> {
            String key = History.key(entry.type(), entry.id());
            present.add(key);
            if (continues(working.of(entry), revisions.getOrDefault(key, List.of())) && working.pending(entry).isEmpty()) {
                revisions.put(key, new ArrayList<>(working.of(entry)));
            } else {
                note(entry, now);
            }
        });
        Map<String, List<Revision>> sorted = new LinkedHashMap<>();
        revisions.keySet().stream().filter(present::contains).sorted(Comparator.naturalOrder())
                .forEach(key -> sorted.put(key, revisions.get(key)));
        return new History(sorted);
    }

    private static boolean continues(List<Revision> all, List<Revision> first) {
        return all.size() >= first.size() && all.subList(0, first.size()).equals(first);
    }

    private void note(Entry entry, String at) {
        List<Revision> list = revisions.computeIfAbsent(History.key(entry.type(), entry.id()), key -> new ArrayList<>());
        Map<String, String> change = History.difference(History.replay(list), TrackedValues.of(entry));
        if (!change.isEmpty()) {
            list.add(new Revision(at, change));
        }
    }

    private static boolean isTracked(String path) {
        String[] steps = path.split("/");
        return steps.length > 3 && EntryType.ofFolder(steps[2]).filter(TrackedValues.TYPES::contains).isPresent();
    }
}
