package sourcier.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sourcier.diagnostic.Diagnostic;
import sourcier.source.SourceFile;

/**
 * A healthy tree of files and the judge that says so.
 *
 * @param name  for the folders of its copies
 * @param files the bytes of each file, by its path with {@code /}
 * @param judge finds what is wrong in a copy
 */
record Specimen(String name, Map<String, byte[]> files, Judge judge) {
    /** Finds what is wrong. */
    @FunctionalInterface
    interface Judge {
        /** The findings on the tree in this folder. */
        List<Diagnostic> judge(Path root) throws IOException;
    }

    /** The files below these folders, or these files themselves, as far as there are any. */
    static Map<String, byte[]> read(Path root, String... parts) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String part : parts) {
            if (!Files.exists(root.resolve(part))) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(root.resolve(part).normalize())) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(root.normalize().relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** A file as text. */
    SourceFile file(String path) {
        return SourceFile.of(path, new String(files.get(path), StandardCharsets.UTF_8));
    }

    /** The files whose path matches this expression, as text, sorted. */
    List<SourceFile> files(String expression) {
        return new ArrayList<>(files.keySet()).stream().filter(path -> path.matches(expression)).map(this::file).toList();
    }
}
