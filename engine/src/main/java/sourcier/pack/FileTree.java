package sourcier.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies, removes and swaps folders. */
public final class FileTree {
    private FileTree() {}

    /** The files below a folder, by name; paths relative to it with {@code /}. */
    public static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Copies every file below one folder into another, which is made if needed. */
    public static void copy(Path from, Path to) throws IOException {
        for (String file : files(from)) {
            Path target = to.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a folder with everything in it; does nothing if it is not there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Puts one folder in the place of another; the old one is moved aside first, so a whole site is there at any time. */
    public static void replace(Path folder, Path by) throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + ".old");
        delete(aside);
        if (Files.exists(folder)) {
            Files.move(folder, aside);
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.move(by, folder);
        delete(aside);
    }
}
