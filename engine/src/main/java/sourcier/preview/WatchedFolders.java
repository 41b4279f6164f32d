package sourcier.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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

/**
 * Which folders the system watches, and what it said of them. A folder may be gone before it is watched, and events may be lost;
 * what is watched then is made whole again.
 */
final class WatchedFolders {
    /** Stands for every file, where the system has lost events: anything may have changed. */
    static final Path EVERYTHING = Path.of("");

    private final Path root;
    private final Set<String> inRoot;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<Path> changed = new TreeSet<>();
    /** True if there may be folders that are not watched. */
    private boolean incomplete;

    /**
     * Begins to watch.
     *
     * @param root    a folder; what lies in it is not watched, but for
     * @param inRoot  the names of the files and folders in it that count, there or not; folders with all folders in them
     * @param service watches
     * @throws IOException if the system watches no more folders
     */
    WatchedFolders(Path root, Set<String> inRoot, WatchService service) throws IOException {
        this.root = root;
        this.inRoot = inRoot;
        this.service = service;
        registerAll();
        changed.clear();
    }

    /** The files that have changed, and the folders in which anything may have; whoever has dealt with them empties the set. */
    Set<Path> changed() {
        return changed;
    }

    /**
     * Takes what the system says of a folder. The JDK may give the key of a folder that is gone once more: it ends the key and
     * queues it in two steps, and {@link WatchKey#reset()} may come between them. Of that folder nothing more is to be said.
     */
    void collect(WatchKey key) {
        Path folder = folders.get(key);
        if (folder == null) {
            return;
        }
        key.pollEvents().forEach(event -> collect(folder, event));
        if (!key.reset()) {
            // The folder is gone, and everything that was in it.
            folders.remove(key);
            changed.add(folder);
        }
    }

    private void collect(Path folder, WatchEvent<?> event) {
        if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
            // Among the events that were lost may be those of new folders.
            incomplete = true;
        } else if (!folder.equals(root) || inRoot.contains(event.context().toString())) {
            Path path = folder.resolve((Path) event.context());
            changed.add(path);
            try {
                // Also where it is only said to have changed: it may be a folder that could not be watched before.
                register(path);
            } catch (IOException notWatched) {
                incomplete = true;
            }
        }
    }

    /**
     * Watches again, where there may be folders that are not watched.
     *
     * @throws IOException if the system still does not watch them; to be tried again
     */
    void complete() throws IOException {
        if (incomplete) {
            changed.add(EVERYTHING);
            registerAll();
            incomplete = false;
        }
    }

    private void registerAll() throws IOException {
        watch(root);
        for (String name : inRoot) {
            register(root.resolve(name));
        }
    }

    /** Watches a folder and those in it; files that are there already count as changed, since they came before the watch. */
    private void register(Path top) throws IOException {
        if (!Files.isDirectory(top)) {
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                try {
                    watch(folder);
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException | NotDirectoryException gone) {
                    // The folder that it was in tells of that.
                    return FileVisitResult.SKIP_SUBTREE;
                }
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

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void watch(Path folder) throws IOException {
        folders.put(folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE), folder);
    }
}
