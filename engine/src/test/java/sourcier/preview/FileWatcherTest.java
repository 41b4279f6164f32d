package sourcier.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatcherTest {
    /** How long a test waits at most for what must come; what must not come is not waited for. */
    private static final long PATIENCE_SECONDS = 30;

    @TempDir
    private Path root;

    private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Exception> problems = new LinkedBlockingQueue<>();
    /** Taken by the listener each time it is told of something; a test may hold it. */
    private final Semaphore mayGoOn = new Semaphore(1);
    private volatile boolean fails;
    private FileWatcher watcher;

    private final FileWatcher.Listener listener = new FileWatcher.Listener() {
        @Override
        public void changed(Set<Path> changed) {
            mayGoOn.acquireUninterruptibly();
            mayGoOn.release();
            if (fails) {
                throw new IllegalStateException("cannot be read");
            }
            told.add(changed);
        }

        @Override
        public void failed(Exception problem) {
            problems.add(problem);
        }
    };

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(root.resolve("content/fr"));
        Files.writeString(root.resolve("content/fr/lamp.md"), "Lit");
        watcher = FileWatcher.of(root, Set.of("content", "jbake.properties"));
        watcher.start(listener);
    }

    @AfterEach
    void stop() throws IOException {
        watcher.close();
    }

    /** Waits until these files have been told; the files told with them. */
    private Set<Path> await(String... files) throws InterruptedException {
        Set<Path> missing = new HashSet<>();
        for (String file : files) {
            missing.add(root.resolve(file));
        }
        Set<Path> all = new HashSet<>();
        while (!missing.isEmpty()) {
            Set<Path> changed = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(changed != null, "not told of " + missing);
            missing.removeAll(changed);
            all.addAll(changed);
        }
        return all;
    }

    @Test
    void aSave() throws Exception {
        Files.writeString(root.resolve("content/fr/lamp.md"), "Out");
        await("content/fr/lamp.md");
    }

    @Test
    void aSaveByRename() throws Exception {
        Path draft = Files.writeString(root.resolve("content/fr/.lamp.md.swp"), "Out");
        Files.move(draft, root.resolve("content/fr/lamp.md"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        await("content/fr/lamp.md");
    }

    @Test
    void aNewFolderWithWhatIsInIt() throws Exception {
        Files.createDirectories(root.resolve("content/en/terms"));
        Files.writeString(root.resolve("content/en/terms/keeper.md"), "Keeper");
        await("content/en/terms/keeper.md");
        Files.writeString(root.resolve("content/en/terms/keeper.md"), "The keeper");
        await("content/en/terms/keeper.md");
    }

    @Test
    void aDeletedFolderThatComesBack() throws Exception {
        Files.delete(root.resolve("content/fr/lamp.md"));
        Files.delete(root.resolve("content/fr"));
        await("content/fr");
        Files.createDirectories(root.resolve("content/fr"));
        Files.writeString(root.resolve("content/fr/lamp.md"), "Lit again");
        await("content/fr/lamp.md");
    }

    /** The JDK does that now and then; the watcher's thread ended by it, and the preview told nothing more. */
    @Test
    void aDeletedFolderThatIsToldOnceMore() throws Exception {
        try (WatchService service = root.getFileSystem().newWatchService()) {
            WatchedFolders folders = new WatchedFolders(root.resolve("content"), Set.of("fr"), service);
            Files.delete(root.resolve("content/fr/lamp.md"));
            Files.delete(root.resolve("content/fr"));
            WatchKey gone = null;
            while (gone == null) {
                WatchKey key = service.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertNotNull(key, "not told that the folder is gone");
                folders.collect(key);
                gone = key.isValid() ? null : key;
            }
            assertTrue(folders.changed().contains(root.resolve("content/fr")));
            folders.changed().clear();
            folders.collect(gone);
            assertEquals(Set.of(), folders.changed());
        }
    }

    @Test
    void inTheRootOnlyWhatCounts() throws Exception {
        Files.createDirectories(root.resolve("target"));
        Files.writeString(root.resolve("target/x.html"), "x");
        Files.writeString(root.resolve("notes.txt"), "x");
        Files.writeString(root.resolve("jbake.properties"), "x=1");
        Set<Path> all = await("jbake.properties");
        assertEquals(Set.of(root.resolve("jbake.properties")), all);
    }

    @Test
    void hundredsOfChanges() throws Exception {
        String[] files = new String[500];
        for (int i = 0; i < files.length; i++) {
            files[i] = "content/fr/lamp-" + i + ".md";
            Files.writeString(root.resolve(files[i]), "Lit");
        }
        await(files);
    }

    @Test
    void whatChangesBeforeItStartsIsToldThen() throws Exception {
        try (FileWatcher second = FileWatcher.of(root, Set.of("content"))) {
            Files.writeString(root.resolve("content/fr/lamp.md"), "Out");
            await("content/fr/lamp.md");
            told.clear();
            second.start(listener);
            await("content/fr/lamp.md");
        }
    }

    /** The system keeps some 500 events of a folder; here it loses those of a new folder too, which is watched all the same. */
    @Test
    void moreChangesThanTheSystemKeeps() throws Exception {
        mayGoOn.acquire();
        Files.writeString(root.resolve("content/fr/lamp.md"), "Out");
        // From here on nobody takes the events, however fast these changes are made.
        while (!mayGoOn.hasQueuedThreads()) {
            Thread.onSpinWait();
        }
        for (int i = 0; i < 3000; i++) {
            Files.writeString(root.resolve("content/fr/lamp-" + i + ".md"), "Lit");
        }
        Files.createDirectories(root.resolve("content/fr/terms/old"));
        for (int i = 0; i < 3000; i++) {
            Files.delete(root.resolve("content/fr/lamp-" + i + ".md"));
        }
        mayGoOn.release();
        Set<Path> changed = Set.of();
        while (!changed.contains(WatchedFolders.EVERYTHING)) {
            changed = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertNotNull(changed, "not told that events were lost");
        }
        Files.writeString(root.resolve("content/fr/terms/old/keeper.md"), "Keeper");
        await("content/fr/terms/old/keeper.md");
    }

    /** Many of these are gone when the watcher comes to look at them. */
    @Test
    void foldersThatAreGoneBeforeTheyAreWatched() throws Exception {
        for (int i = 0; i < 1000; i++) {
            Path deep = Files.createDirectories(root.resolve("content/en/a/b/c/d"));
            for (Path folder = deep; !folder.endsWith("content"); folder = folder.getParent()) {
                Files.delete(folder);
            }
        }
        Files.createDirectories(root.resolve("content/en/terms"));
        Files.writeString(root.resolve("content/en/terms/keeper.md"), "Keeper");
        await("content/en/terms/keeper.md");
        assertEquals(List.of(), List.copyOf(problems));
    }

    @Test
    void aListenerThatFailsIsToldAgain() throws Exception {
        fails = true;
        Files.writeString(root.resolve("content/fr/lamp.md"), "Out");
        Exception problem = problems.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(problem);
        assertEquals("cannot be read", problem.getMessage());
        fails = false;
        Files.writeString(root.resolve("content/fr/keeper.md"), "Keeper");
        await("content/fr/lamp.md", "content/fr/keeper.md");
    }

    @Test
    void aFolderThatIsMovedIsWatchedWhereItIs() throws Exception {
        Files.move(root.resolve("content/fr"), root.resolve("content/de"));
        await("content/fr", "content/de/lamp.md");
        Files.writeString(root.resolve("content/de/lamp.md"), "Out");
        await("content/de/lamp.md");
    }
}
