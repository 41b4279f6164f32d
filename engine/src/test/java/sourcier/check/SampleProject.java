package sourcier.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Site;
import sourcier.parse.ContentReader;

/** The small healthy project of {@code rules/base} in a folder of its own; tests put one file into it and have it checked. */
public final class SampleProject {
    private static final Path RULES = Path.of("src/test/resources/rules");
    private final Path root;

    private SampleProject(Path root) {
        this.root = root;
    }

    /** A fresh copy in this folder. */
    public static SampleProject copyTo(Path root) {
        return new SampleProject(root).overlay(RULES.resolve("base"));
    }

    /** A fresh copy of the small healthy project in two languages, {@code rules/base-translated}. */
    public static SampleProject copyTranslatedTo(Path root) {
        return new SampleProject(root).overlay(RULES.resolve("base-translated"));
    }

    private SampleProject overlay(Path base) {
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(base.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a file, over the one that is there. */
    public SampleProject put(String path, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a file in UTF-8, over the one that is there. */
    public SampleProject put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a file away. */
    public SampleProject remove(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Reads and checks everything, as the command {@code check} does. */
    public Result check() {
        Diagnostics diagnostics = new Diagnostics();
        ContentReader reader = new ContentReader(root, diagnostics).readAll();
        Site site = reader.site();
        Checker.check(site, reader.inventory(), diagnostics);
        return new Result(site, diagnostics.sorted());
    }

    /**
     * What came of a check.
     *
     * @param site  what could be read
     * @param found the findings, sorted
     */
    public record Result(Site site, List<Diagnostic> found) {
        /** The findings as {@code CODE path:line:column}. */
        public List<String> findings() {
            return found.stream().map(one -> one.code().id() + " " + one.span().location()).toList();
        }

        /** The entry read from this file, or null. */
        public Entry entry(String path) {
            return site.editions().stream().map(Edition::entries).flatMap(List::stream)
                    .filter(entry -> entry.body().file().path().equals(path)).findFirst().orElse(null);
        }
    }
}
