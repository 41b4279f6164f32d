package sourcier.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Tells which files below some folders have changed: made, saved, renamed or deleted. Changes that come together are told
 * together, so that a save by rename is one change and the switch to another branch not hundreds.
 *
 * <p>Example: {@code FileWatcher.of(root, Set.of("content")).start(listener)}.
 */
final class FileWatcher implements AutoCloseable {
    /** Editors write, rename and delete within this time; it is the only wait between a save and the new page. */
    private static final long QUIET_MILLIS = 1;

    private final WatchService service;
    private final WatchedFolders folders;

    /** Is told on the watcher's own thread. */
    interface Listener {
        /**
         * Some files are not what they were. If this throws, they are told again with the next change.
         *
         * @param changed files, and folders in which anything may have changed; may hold {@link WatchedFolders#EVERYTHING}
         */
        void changed(Set<Path> changed);

        /** The listener threw this, or some folders cannot be watched; the watcher goes on. */
        void failed(Exception problem);
    }

    private FileWatcher(WatchService service, WatchedFolders folders) {
        this.service = service;
        this.folders = folders;
    }

    /**
     * Begins to watch; what changes from now on is told once the watcher is started.
     *
     * @param root   a folder; what lies in it is not watched, but for
     * @param inRoot the names of the files and folders in it that count, there or not; folders with all folders in them
     * @throws IOException if the system watches no more folders
     */
    static FileWatcher of(Path root, Set<String> inRoot) throws IOException {
        WatchService service = root.getFileSystem().newWatchService();
        return new FileWatcher(service, new WatchedFolders(root, inRoot, service));
    }

    /** Begins to tell. */
    void start(Listener listener) {
        Thread thread = new Thread(() -> run(listener), "file-watcher");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private void run(Listener listener) {
        try {
            while (true) {
                for (WatchKey key = service.take(); key != null; key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
                    folders.collect(key);
                }
                IOException notWatched = complete();
                if (!folders.changed().isEmpty()) {
                    tell(listener);
                }
                if (notWatched != null) {
                    listener.failed(notWatched);
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            // The preview ends.
        }
    }

    /** Null, or why some folders cannot be watched. */
    private IOException complete() {
        try {
            folders.complete();
            return null;
        } catch (IOException notWatched) {
            return notWatched;
        }
    }

    private void tell(Listener listener) {
        try {
            listener.changed(new TreeSet<>(folders.changed()));
            folders.changed().clear();
        } catch (RuntimeException problem) {
            listener.failed(problem);
        }
    }
}
