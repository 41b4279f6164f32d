package sourcier.parse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;

/**
 * What earlier readings of a project made of its files, with the findings of then. A reading that is given it does only what is
 * new: what a text was read from a file stands until the file is forgotten, and what was made of a text stands as long as the text.
 *
 * <p>Example: {@code memory.forget("content/fr/claims/lamp.md", true); new ContentReader(root, diagnostics, memory).readAll()}.
 */
public final class ReadingMemory {
    /** Begins the name of the list of files below a folder. */
    static final String BELOW = "below ";
    /** Begins the name of a file that is only searched, see {@link FileReader#lenient}. */
    static final String UNJUDGED = "unjudged ";

    private final Map<String, Known> known = new ConcurrentHashMap<>();
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
        known.entrySet().removeIf(one -> {
            String name = one.getKey();
            if (name.startsWith(BELOW)) {
                return !saved || !((List<?>) one.getValue().made).contains(path) && isIn(name.substring(BELOW.length()), path);
            }
            return isIn(path, name.startsWith(UNJUDGED) ? name.substring(UNJUDGED.length()) : name);
        });
    }

    private static boolean isIn(String path, String file) {
        return path.isEmpty() || file.equals(path) || file.startsWith(path + "/");
    }

    /**
     * What was made before, or what is made now.
     *
     * @param name        tells what is made: the path of a file for its text, {@link #BELOW}, {@link #UNJUDGED}, or any other
     *                    name for what depends on nothing but {@code from}
     * @param from        what it is made from; if it is not equal to that of before, it is made again
     * @param diagnostics is told what is or was wrong
     * @param make        makes it, and reports what is wrong; may be called by several threads at once
     * @return what was made; null if {@code make} gave null
     */
    @SuppressWarnings("unchecked") // A name stands for one kind of thing.
    <T> T recall(String name, Object from, Diagnostics diagnostics, Function<Diagnostics, T> make) {
        Known before = known.get(name);
        if (!knows(name, from)) {
            Diagnostics found = new Diagnostics();
            T made = make.apply(found);
            before = new Known(from, made, found.sorted());
            known.put(name, before);
        }
        before.found.forEach(diagnostics::report);
        return (T) before.made;
    }

    /** True if {@link #recall} would give what was made before. */
    boolean knows(String name, Object from) {
        Known before = known.get(name);
        return before != null && Objects.equals(before.from, from);
    }

    /** The schemas, which are read once. */
    SchemaValidator validator() {
        return validator;
    }
}
