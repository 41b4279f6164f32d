package sourcier.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells which files below some folders have changed: made, saved, renamed or deleted. Changes that come together are told
 * together, so that a save by rename is one change and the switch to another branch not hundreds.
 */
final class FileWatcher implements AutoCloseable {
    /** Editors write, rename and delete within this time; it is the only wait between a save and the new page. */
    private static final long QUIET_MILLIS = 2;

    /** Told instead of files if the system has lost events: anything may have changed. */
    static final Path EVERYTHING = Path.of("");

    private final Path root;
    private final Set<String> inRoot;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Consumer<Set<Path>> listener;
    private final Thread thread;

    private FileWatcher(Path root, Set<String> inRoot, WatchService service, Consumer<Set<Path>> listener) {
        this.root = root;
        this.inRoot = inRoot;
        this.service = service;
        this.listener = listener;
        this.thread = new Thread(this::run, "file-watcher");
        thread.setDaemon(true);
    }

    /**
     * Begins to watch.
     *
     * @param root     a folder; what lies in it is not watched, but for
     * @param inRoot   the names of the files and folders in it that count, there or not; folders with all folders in them
     * @param listener is told the changed files, on the watcher's own thread
     */
    static FileWatcher start(Path root, Set<String> inRoot, Consumer<Set<Path>> listener) throws IOException {
        FileWatcher watcher = new FileWatcher(root, inRoot, root.getFileSystem().newWatchService(), listener);
        watcher.watch(root);
        for (String name : inRoot) {
            watcher.register(root.resolve(name), new TreeSet<>());
        }
        watcher.thread.start();
        return watcher;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** Watches a folder and those in it; files that are there already count as changed, since they came before the watch. */
    private void register(Path root, Set<Path> changed) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                watch(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                changed.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void watch(Path folder) throws IOException {
        folders.put(folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE), folder);
    }

    private void run() {
        try {
            while (true) {
                Set<Path> changed = new TreeSet<>();
                collect(service.take(), changed);
                WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                while (more != null) {
                    collect(more, changed);
                    more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                if (!changed.isEmpty()) {
                    listener.accept(changed);
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            // The preview ends.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(WatchKey key, Set<Path> changed) throws IOException {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                changed.add(EVERYTHING);
            } else if (!folder.equals(root) || inRoot.contains(event.context().toString())) {
                Path path = folder.resolve((Path) event.context());
                changed.add(path);
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                    register(path, changed);
                }
            }
        }
        if (!key.reset()) {
            // The folder is gone, and everything that was in it.
            folders.remove(key);
            changed.add(folder);
        }
    }
}
