package sourcier.parse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;

/**
 * What earlier readings of a project made of its files, with the findings of then. A reading that is given it does only what is
 * new: what a text was read from a file stands until the file is forgotten, and what was made of a text stands as long as the text.
 *
 * <p>Example: {@code memory.forget("content/fr/claims/lamp.md", true); new ContentReader(root, diagnostics, memory).readAll()}.
 */
public final class ReadingMemory {
    /** Begins the name of a file that is only searched, see {@link FileReader#lenient}. */
    static final String UNJUDGED = "unjudged ";

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();
    private final SchemaValidator validator = new SchemaValidator();

    /**
     * @param from  what it was made from
     * @param found what was wrong with it
     */
    private record Known(Object from, Object made, List<Diagnostic> found) {}

    /**
     * Forgets what a file has in it, or all files in a folder; and what lies in which folder, unless the file is known to be there.
     *
     * @param path  relative to the project; "" is all of it
     * @param saved true if it is a file that is there, false if it is a folder or is gone
     */
    public void forget(String path, boolean saved) {
        boolean wasFolder = lists.values().stream().flatMap(List::stream).anyMatch(file -> isBelow(path, file));
        lists.entrySet().removeIf(list -> !saved || isBelow(list.getKey(), path) && !list.getValue().contains(path));
        known.remove(path);
        known.remove(UNJUDGED + path);
        // Of all that is known to look for what lies in a folder takes longer than to read one file.
        if (!saved || wasFolder) {
            known.keySet().removeIf(name -> isBelow(path, name.startsWith(UNJUDGED) ? name.substring(UNJUDGED.length()) : name));
        }
    }

    private static boolean isBelow(String folder, String path) {
        int end = folder.length();
        return end == 0 || path.length() > end && path.charAt(end) == '/' && path.startsWith(folder);
    }

    /** The path of every file below a folder: what was listed before, or what is listed now. */
    List<String> list(String folder, Supplier<List<String>> walk) {
        return lists.computeIfAbsent(folder, none -> walk.get());
    }

    /** True until a whole project was read. */
    boolean isNew() {
        return lists.isEmpty();
    }

    /**
     * What was made before, or what is made now.
     *
     * @param name        tells what is made: the path of a file for its text, {@link #UNJUDGED}, or any other
     *                    name for what depends on nothing but {@code from}
     * @param from        what it is made from; if it is not equal to that of before, it is made again
     * @param diagnostics is told what is or was wrong
     * @param make        makes it, and reports what is wrong; may be called by several threads at once
     * @return what was made; null if {@code make} gave null
     */
    @SuppressWarnings("unchecked") // A name stands for one kind of thing.
    <T> T recall(String name, Object from, Diagnostics diagnostics, Function<Diagnostics, T> make) {
        Known before = known.get(name);
        if (before == null || !Objects.equals(before.from, from)) {
            Diagnostics found = new Diagnostics();
            T made = make.apply(found);
            before = new Known(from, made, found.sorted());
            known.put(name, before);
        }
        before.found.forEach(diagnostics::report);
        return (T) before.made;
    }

    /** The schemas, which are read once. */
    SchemaValidator validator() {
        return validator;
    }
}
