package sourcier.parse;

import java.util.Set;
import sourcier.model.EntryType;

/**
 * Tells a file with mistakes from one that lies in the wrong folder: the keys of an event among the claims are not eleven
 * mistakes but one.
 */
final class FolderFit {
    /** Fewer deviations are mistakes in a file of the folder's own type. */
    private static final int MANY = 3;
    /** How many times fewer deviations another type must have. */
    private static final int CLEARLY = 3;

    private FolderFit() {}

    /**
     * The type that the keys fit clearly better than that of the folder; null if there is none.
     *
     * @param type the type of the folder
     * @param keys the keys at the top level of the file
     */
    static EntryType better(EntryType type, Set<String> keys, SchemaValidator validator) {
        int own = deviations(type, keys, validator);
        if (own < MANY || validator.keys(type.key()).containsAll(keys)) {
            return null;
        }
        EntryType best = null;
        int least = own;
        for (EntryType other : EntryType.values()) {
            int deviations = deviations(other, keys, validator);
            if (other != EntryType.HOME && deviations * CLEARLY < own && deviations < least) {
                best = other;
                least = deviations;
            }
        }
        return best;
    }

    private static int deviations(EntryType type, Set<String> keys, SchemaValidator validator) {
        Set<String> known = validator.keys(type.key());
        long unknown = keys.stream().filter(key -> !known.contains(key)).count();
        long missing = validator.requiredKeys(type.key()).stream().filter(key -> !keys.contains(key)).count();
        return (int) (unknown + missing);
    }

    /** Where a file lies if it is moved to the folder of another type, folders below that included. */
    static String path(String path, EntryType type) {
        String[] steps = path.split("/", 4);
        String rest = steps.length > 3 ? steps[3] : steps[2];
        return steps[0] + "/" + steps[1] + "/" + type.folder() + "/" + rest;
    }
}
