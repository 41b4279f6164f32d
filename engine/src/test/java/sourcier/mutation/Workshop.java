package sourcier.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sourcier.diagnostic.Diagnostic;

/** A copy of a specimen on disk, in which one mistake after the other is made, judged and mended. */
final class Workshop {
    private final Specimen specimen;
    private final Path root;
    private final Set<String> healthy;

    /** Copies the specimen into this folder; what is found there already does not count later. */
    Workshop(Specimen specimen, Path root) throws IOException {
        this.specimen = specimen;
        this.root = root;
        for (String path : specimen.files().keySet()) {
            put(path, specimen.files().get(path));
        }
        this.healthy = judge().stream().map(Workshop::print).collect(Collectors.toCollection(HashSet::new));
    }

    /** The findings on the healthy copy; none, if it is as healthy as it should be. */
    Set<String> healthy() {
        return healthy;
    }

    /** What is found with this mistake, and was not there before. */
    List<Diagnostic> judge(Mistake mistake) throws IOException {
        for (String path : mistake.files().keySet()) {
            if (mistake.removes(path)) {
                Files.deleteIfExists(root.resolve(path));
            } else {
                put(path, mistake.files().get(path));
            }
        }
        try {
            return judge().stream().filter(found -> !healthy.contains(print(found))).toList();
        } finally {
            mend(mistake);
        }
    }

    private void mend(Mistake mistake) throws IOException {
        for (String path : mistake.files().keySet()) {
            if (specimen.files().containsKey(path)) {
                put(path, specimen.files().get(path));
            } else {
                Files.deleteIfExists(root.resolve(path));
            }
        }
    }

    private List<Diagnostic> judge() throws IOException {
        return specimen.judge().judge(root);
    }

    private void put(String path, byte[] bytes) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.write(root.resolve(path), bytes);
    }

    /** Without the line, which a mistake above it would move. */
    private static String print(Diagnostic found) {
        return found.code().id() + " " + found.span().file().path() + " " + found.arguments();
    }
}
