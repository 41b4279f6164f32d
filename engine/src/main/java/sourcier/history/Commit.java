package sourcier.history;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A commit on the main line, as far as it concerns the dossier.
 *
 * @param at    when it was written, as an instant of ISO 8601 in UTC, to the second
 * @param files the texts of the content files that it changed, by path in the project; the files it deleted are missing
 */
record Commit(String at, Map<String, String> files) {
    /** Sorts the files by their paths. */
    Commit {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
