package sourcier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Suggestions;

/**
 * The files and folders that the editor named; all if none.
 *
 * @param paths relative to the project, with {@code /}; the project itself is an empty text
 */
record FileSelection(List<String> paths) {
    /**
     * Understands names as typed: relative to the folder the command was called in or, if there is no such file, to the project.
     *
     * @param known the files of the dossier, as paths in the project
     * @throws WrongUse if a name is neither one of these nor a folder with some of them
     */
    static FileSelection of(Collection<String> names, Path here, Path root, Set<String> known) throws WrongUse {
        List<String> paths = new ArrayList<>();
        for (String name : names) {
            Path file = Files.exists(here.resolve(name)) ? here.resolve(name) : root.resolve(name);
            Path absolute = file.toAbsolutePath().normalize();
            String path = root.relativize(absolute).toString().replace('\\', '/');
            if (!absolute.startsWith(root) || known.stream().noneMatch(one -> lies(one, path))) {
                throw new WrongUse(Files.exists(absolute) ? "file-outside" : "file-missing", nearest(path, known), name);
            }
            paths.add(path);
        }
        return new FileSelection(paths);
    }

    /** True if nothing was named, and so everything is meant. */
    boolean isEverything() {
        return paths.isEmpty();
    }

    /** True if this file was named, or a folder around it. */
    boolean contains(String path) {
        return isEverything() || paths.stream().anyMatch(named -> lies(path, named));
    }

    /** The findings in these files. */
    List<Diagnostic> of(List<Diagnostic> found) {
        return found.stream().filter(diagnostic -> contains(diagnostic.span().file().path())).toList();
    }

    private static boolean lies(String path, String in) {
        return in.isEmpty() || path.equals(in) || path.startsWith(in + "/");
    }

    /** The only file with this name, or nearly this name, wherever it lies; else the one with the nearest path, or null. */
    private static String nearest(String path, Set<String> known) {
        Map<String, List<String>> byName = known.stream().collect(Collectors.groupingBy(FileSelection::name));
        String name = Suggestions.nearest(name(path), byName.keySet());
        List<String> namesakes = byName.getOrDefault(name, List.of());
        return namesakes.size() == 1 ? namesakes.get(0) : Suggestions.nearest(path, known);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
