package sourcier.mutation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.pack.FileTree;

/**
 * Gives the mistakes of {@link MutationTest} to JBake as it is published. It takes minutes and tells of others' work, so it is
 * not part of the test suite: {@code mvn -q -B -f engine/pom.xml -Pvanilla-jbake test}.
 */
class VanillaJBake {
    private static final List<Logger> CHATTER = List.of(Logger.getLogger("com.orientechnologies"), Logger.getLogger("freemarker"),
            Logger.getLogger("org.yaml"));

    @TempDir
    private Path folder;

    /** What becomes of a mistake. */
    private enum Fate {
        STOPPED("the build fails"),
        NAMED("the build goes on, a warning names the file"),
        DROPPED("a page is missing, no word of it"),
        PUBLISHED("published, no word of it");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatBecomesOfTheMistakes() throws Exception {
        Dossier dossier = Dossier.read("dossier", MutationTest.PROJECT);
        VanillaContent content = new VanillaContent(dossier.specimen());
        List<Trial> drawn = Mutation.draw(MutationTest.inContent(dossier), MutationTest.SEED, MutationTest.TIMES);
        Map<Fate, List<Trial>> fates = new EnumMap<>(Fate.class);
        System.setProperty("slf4j.provider", VanillaLog.class.getName());
        CHATTER.forEach(logger -> logger.setLevel(Level.OFF));
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try (URLClassLoader vanilla = new URLClassLoader(withoutEngine(), ClassLoader.getPlatformClassLoader())) {
            // JBake's libraries look for their classes there.
            Thread.currentThread().setContextClassLoader(vanilla);
            BiFunction<Path, Path, List<String>> oven = (BiFunction<Path, Path, List<String>>)
                    vanilla.loadClass(VanillaOven.class.getName()).getDeclaredConstructor().newInstance();
            Map<String, byte[]> healthy = content.with(null);
            Set<String> usual = Set.copyOf(bake(oven, healthy));
            assertTrue(usual.stream().noneMatch(message -> message.startsWith(VanillaOven.STOPPED)) && !loses(healthy),
                    () -> "JBake does not take the healthy dossier: " + usual);
            for (Trial trial : drawn) {
                Map<String, byte[]> files = content.with(trial.mistake());
                if (!same(files, healthy)) {
                    List<String> messages = bake(oven, files).stream().filter(message -> !usual.contains(message)).toList();
                    fates.computeIfAbsent(fate(trial, messages, files), key -> new ArrayList<>()).add(trial);
                }
            }
        }
        print(fates);
    }

    /** A line per area, with the number of mistakes of each fate; then the kinds of which anything was said. */
    private static void print(Map<Fate, List<Trial>> fates) {
        List<Trial> all = fates.values().stream().flatMap(List::stream).toList();
        System.out.printf("vanilla JBake, mutation.seed=%d: %d mistakes%n", MutationTest.SEED, all.size());
        for (Fate fate : Fate.values()) {
            List<Trial> trials = fates.getOrDefault(fate, List.of());
            System.out.printf(Locale.ROOT, "  %-45s %4d  %4.1f %%  %s%n", fate.words, trials.size(), 100.0 * trials.size() / all.size(),
                    fate == Fate.PUBLISHED ? "" : trials.stream().map(trial -> trial.kind().name()).distinct().toList());
        }
        all.stream().map(trial -> trial.family().area()).distinct().sorted().forEach(area -> System.out.printf("  %-45s %s%n", area,
                Arrays.stream(Fate.values()).map(fate -> fates.getOrDefault(fate, List.of()).stream()
                        .filter(trial -> trial.family().area().equals(area)).count()).toList()));
    }

    /** The class path of the tests without our engine, which JBake would find and use. */
    private static URL[] withoutEngine() throws IOException {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> rest = new ArrayList<>();
        for (String entry : all.split(File.pathSeparator)) {
            if (!Path.of(entry).endsWith("target/classes") && !entry.contains("slf4j-nop")) {
                rest.add(Path.of(entry).toUri().toURL());
            }
        }
        return rest.toArray(URL[]::new);
    }

    private List<String> bake(BiFunction<Path, Path, List<String>> oven, Map<String, byte[]> files) throws IOException {
        FileTree.delete(folder.resolve("in"));
        FileTree.delete(folder.resolve("out"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve("in").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return oven.apply(folder.resolve("in"), folder.resolve("out"));
    }

    private static boolean same(Map<String, byte[]> files, Map<String, byte[]> others) {
        return files.keySet().equals(others.keySet())
                && files.keySet().stream().allMatch(path -> Arrays.equals(files.get(path), others.get(path)));
    }

    private Fate fate(Trial trial, List<String> messages, Map<String, byte[]> files) {
        if (messages.stream().anyMatch(message -> message.startsWith(VanillaOven.STOPPED))) {
            return Fate.STOPPED;
        }
        List<String> names = trial.mistake().files().keySet().stream().map(path -> path.replaceFirst(".*/", "")).toList();
        if (messages.stream().anyMatch(message -> names.stream().anyMatch(message::contains))) {
            return Fate.NAMED;
        }
        return loses(files) ? Fate.DROPPED : Fate.PUBLISHED;
    }

    /** True if a content file has no page. */
    private boolean loses(Map<String, byte[]> files) {
        return files.keySet().stream().filter(path -> path.matches("content/.*\\.[^/]+"))
                .map(path -> path.substring("content/".length()).replaceFirst("\\.[^./]+$", ".html"))
                .anyMatch(page -> !Files.exists(folder.resolve("out").resolve(page)));
    }
}
