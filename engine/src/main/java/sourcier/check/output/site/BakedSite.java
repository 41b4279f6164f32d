package sourcier.check.output.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A baked site, read once: every file in it, by path.
 *
 * <p>Example: {@code BakedSite.read(Path.of("target/bake"), "https://example.org/lamp", (file, markup) -> {}).pages()}.
 */
public final class BakedSite {
    /** The page that a reader comes in by. */
    public static final String HOME = "index.html";

    private final String host;
    private final SortedMap<String, BakedFile> files;

    private BakedSite(String host, SortedMap<String, BakedFile> files) {
        this.host = host;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * Reads every file of a folder, several at a time.
     *
     * @param folder the folder of the site
     * @param host   the address the site is published at, without a slash at the end; empty if it has none
     * @param look   sees each file with its elements, null if it is of no kind that has them; on several threads at once
     */
    public static BakedSite read(Path folder, String host, BiConsumer<BakedFile, Markup> look) throws IOException {
        // Own threads that end here: Maven, which runs this in its process, waits for threads that go on.
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(4, Runtime.getRuntime().availableProcessors()));
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Callable<BakedFile>> tasks = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                tasks.add(() -> BakedFile.of(path, Files.readAllBytes(file), host, look));
            }
            SortedMap<String, BakedFile> files = new TreeMap<>();
            for (Future<BakedFile> read : workers.invokeAll(tasks)) {
                files.put(read.get().path(), read.get());
            }
            return new BakedSite(host, files);
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException("the site in " + folder + " could not be read", e);
        } finally {
            workers.shutdown();
        }
    }

    /** Every file, by path. */
    public Collection<BakedFile> files() {
        return files.values();
    }

    /** The file at this path, or null. */
    public BakedFile file(String path) {
        return files.get(path);
    }

    /** The HTML pages, by path. */
    public List<BakedFile> pages() {
        return files.values().stream().filter(BakedFile::isPage).toList();
    }

    /** Every address in every file, by file and place. */
    public Stream<SiteLink> links() {
        return files.values().stream().flatMap(file -> file.links().stream());
    }

    /** Where an address that is written in a file leads. */
    public Target target(BakedFile from, String written) {
        return new SiteAddress(from.path(), host).resolve(written);
    }

    /** True if there is such a place: the file and, where it has places, the one named. */
    public boolean has(Target target) {
        BakedFile file = target.isInside() ? file(target.path()) : null;
        return file != null && (target.anchor().isEmpty() || file.hasPlace(target.anchor()));
    }
}
