package sourcier;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls between the packages: each imports only those before it in the flow (see docs/architecture.md). */
class PackageDependenciesTest {
    private static final Path SOURCES = Path.of("src/main/java/sourcier");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(sourcier|org\\.jbake|org\\.eclipse\\.jgit)\\.(\\w+)");

    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            entry("source", List.of()),
            entry("diagnostic", List.of("source")),
            entry("model", List.of("source")),
            entry("parse", List.of("source", "diagnostic", "model")),
            entry("check", List.of("source", "diagnostic", "model")),
            entry("render", List.of("model", "parse")),
            entry("pack", List.of("render")),
            entry("history", List.of("model")),
            entry("jbake", List.of("source", "diagnostic", "model", "parse", "check", "render", "pack")),
            entry("preview", List.of("source", "diagnostic", "model", "parse", "check", "render", "pack", "jbake")),
            entry("cli", List.of("source", "diagnostic", "model", "parse", "check", "render", "pack", "history", "jbake", "preview")));

    @Test
    void packagesImportOnlyThoseBeforeThem() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path file : sources()) {
            String here = SOURCES.relativize(file).getName(0).toString();
            Matcher imports = IMPORT.matcher(Files.readString(file));
            while (imports.find()) {
                boolean ours = imports.group(1).equals("sourcier");
                boolean allowed = ours
                        ? here.equals(imports.group(2)) || MAY_IMPORT.getOrDefault(here, List.of()).contains(imports.group(2))
                        : here.equals(imports.group(1).equals("org.jbake") ? "jbake" : "history");
                if (!allowed) {
                    wrong.add(file + " imports " + imports.group(1) + "." + imports.group(2));
                }
            }
        }
        assertEquals(new TreeSet<String>(), wrong);
    }

    @Test
    void everyPackageIsListedAndDescribed() throws IOException {
        for (Path file : sources()) {
            Path folder = file.getParent();
            assertTrue(Files.exists(folder.resolve("package-info.java")), "no package-info.java in " + folder);
            if (!folder.equals(SOURCES)) {
                String name = SOURCES.relativize(folder).getName(0).toString();
                assertTrue(MAY_IMPORT.containsKey(name), "unknown package " + name);
            }
        }
    }

    @Test
    void filesStaySmall() throws IOException {
        for (Path file : sources()) {
            long lines = Files.lines(file).count();
            assertTrue(lines <= 300, file + " has " + lines + " lines");
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            List<Path> files = walk.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.getParent().equals(SOURCES))
                    .toList();
            assertTrue(files.size() > 50, "sources not found in " + SOURCES.toAbsolutePath());
            return files;
        }
    }
}
