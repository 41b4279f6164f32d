package sourcier.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Types, what they are kinds of, and the types that properties belong to, from a file that says of itself how it is written. */
final class Vocabulary {
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, List<String>> owners = new HashMap<>();

    private Vocabulary() {}

    /** Reads lines like {@code Claim < CreativeWork} and {@code name: Thing}. */
    static Vocabulary read(Path file) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] sides = line.split(" < |: ");
            (line.contains(" < ") ? vocabulary.parents : vocabulary.owners).put(sides[0], List.of(sides[1].split(", ")));
        }
        return vocabulary;
    }

    /** True if this type, or one that it is a kind of, has the property. */
    boolean has(String type, String property) {
        return owners.getOrDefault(property, List.of()).contains(type)
                || parents.getOrDefault(type, List.of()).stream().anyMatch(parent -> has(parent, property));
    }
}
