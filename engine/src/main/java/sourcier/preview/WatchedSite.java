package sourcier.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import sourcier.check.Checker;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Entry;
import sourcier.model.Site;
import sourcier.parse.ContentReader;
import sourcier.parse.ReadingMemory;
import sourcier.render.SitePage;
import sourcier.render.SiteRenderer;

/**
 * The site of a project folder, read again when told to: of the files only those that have changed. A page is rendered when it
 * is asked for, since a browser looks at one page at a time; what was rendered is kept until the next change. While the content
 * cannot be read or a page cannot be rendered, the last good one is given, and the findings say why.
 */
final class WatchedSite implements LiveSite {
    private final Path root;
    private final WatchedAssets assets;
    private final FindingsPanel panel;
    private final Map<String, byte[]> lastGood = new ConcurrentHashMap<>();
    private final ReadingMemory memory = new ReadingMemory();
    private ContentReader reader;
    private Diagnostics reading;
    /** Counts the readings, from the moment each begins. */
    private volatile int readings;
    /** True until a site was made with the templates as they are. */
    private boolean newTemplates = true;
    private volatile Snapshot now;
    private volatile Diagnostics findings = new Diagnostics();
    /** Why no site could be made of what was read last; empty if one could. */
    private volatile String failure = "";

    /** Is done when no file is being read: whoever asks meanwhile has saved something, and waits the few milliseconds to see it. */
    private volatile CompletableFuture<Void> read = CompletableFuture.completedFuture(null);

    /** Held by who waits for a page; the check passes through between its rules, and so leaves them the processor. */
    private final ReadWriteLock pageAsked = new ReentrantReadWriteLock();

    /** Ends a check when files are read again. */
    private static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What kept the files from being read at all, since the last reading; empty if nothing did. */
    private volatile String problem = "";

    /** The site as it was read at one moment. */
    private static final class Snapshot {
        final SiteRenderer renderer;
        final Map<String, SitePage> pages = new HashMap<>();
        final Map<String, byte[]> bytes = new ConcurrentHashMap<>();
        /** What the first page that could not be rendered said: of the same template the next ones only say "see there". */
        final AtomicReference<String> failure = new AtomicReference<>("");
        private Map<String, byte[]> files;
        private Map<String, byte[]> cards;

        Snapshot(SiteRenderer renderer) {
            this.renderer = renderer;
            renderer.pages().forEach(page -> pages.put(page.path(), page));
        }

        synchronized Map<String, byte[]> files() {
            if (files == null) {
                files = renderer.files();
            }
            return files;
        }

        /** Not among the files: they take long to draw, and only who looks for them asks for them. */
        synchronized Map<String, byte[]> cards() {
            if (cards == null) {
                cards = renderer.cards(null);
            }
            return cards;
        }
    }

    /**
     * @param root  the folder of the project
     * @param panel shows the findings
     */
    WatchedSite(Path root, FindingsPanel panel) {
        this.root = root;
        this.assets = new WatchedAssets(root);
        this.panel = panel;
        try {
            readAgain(Set.of(root));
            check();
        } catch (RuntimeException unreadable) {
            failed(unreadable);
        }
    }

    /** Notes what went wrong in reading; it is among the findings until a reading succeeds. */
    void failed(Exception wrong) {
        problem = String.valueOf(wrong);
    }

    /**
     * Reads what has changed; files that cannot be read leave the last good site in its place. The rules are not asked yet, so
     * that nobody waits for them to see the page.
     *
     * @param changed files and folders
     */
    synchronized void readAgain(Set<Path> changed) {
        read = new CompletableFuture<>();
        readings++;
        try {
            readChanged(changed);
        } finally {
            read.complete(null);
        }
    }

    private void readChanged(Set<Path> changed) {
        changed.stream().map(root::resolve).forEach(file ->
                memory.forget(root.relativize(file).toString().replace('\\', '/'), Files.isRegularFile(file)));
        failure = "";
        reading = new Diagnostics();
        reader = new ContentReader(root, reading, memory).readAll();
        Site site = reader.site();
        Path templates = root.resolve("templates");
        newTemplates |= changed.stream().map(root::resolve).anyMatch(file -> file.startsWith(templates) || templates.startsWith(file));
        if (!reading.hasErrors()) {
            try {
                now = new Snapshot(newTemplates ? new SiteRenderer(site, templates) : now.renderer.with(site));
                newTemplates = false;
            } catch (RuntimeException wrongTemplates) {
                failure = String.valueOf(wrongTemplates.getMessage());
            }
        }
    }

    /**
     * Asks the rules about what was read last. What is being edited is not noted in the log yet, which is no news to the editor.
     *
     * @return false if the files were read again meanwhile: a save does not wait for the rules about an older one
     */
    boolean check() {
        return check(() -> {});
    }

    /** The same; {@code between} is run before each rule. */
    boolean check(Runnable between) {
        ContentReader asked;
        int number;
        Diagnostics found = new Diagnostics();
        synchronized (this) {
            asked = reader;
            number = readings;
            reading.sorted().forEach(found::report);
        }
        try {
            Checker.check(asked.site(), asked.inventory(), found, () -> {
                between.run();
                giveWay(number);
            });
        } catch (Outdated newer) {
            return false;
        }
        Diagnostics news = new Diagnostics();
        found.sorted().stream().filter(finding -> finding.code() != Code.HIS_002).forEach(news::report);
        synchronized (this) {
            if (number != readings) {
                return false;
            }
            findings = news;
            problem = "";
            return true;
        }
    }

    private void giveWay(int number) {
        pageAsked.writeLock().lock();
        pageAsked.writeLock().unlock();
        if (number != readings) {
            throw new Outdated();
        }
    }

    /**
     * Renders every page once, so that each has a last good one, and the first look at it does not wait.
     *
     * @return false if the files were read again before the last page
     */
    boolean renderAll() {
        Snapshot snapshot = now;
        assets.readSheets();
        if (snapshot != null) {
            snapshot.pages.keySet().stream().takeWhile(path -> snapshot == now).forEach(this::page);
        }
        return snapshot == now;
    }

    /** The path of the page that shows the content file saved last; the home page if there is none. */
    String lastEdited() {
        Snapshot snapshot = now;
        return snapshot == null ? "" : snapshot.pages.values().stream()
                .max(Comparator.comparingLong((SitePage page) -> savedAt(page.entry())).thenComparing(SitePage::path))
                .map(SitePage::path).orElse("");
    }

    private long savedAt(Entry entry) {
        return root.resolve(entry.body().file().path()).toFile().lastModified();
    }

    @Override
    public byte[] bytes(String path) {
        if (path.startsWith("assets/")) {
            return assets.bytes(path);
        }
        pageAsked.readLock().lock();
        try {
            read.join();
            return page(path);
        } finally {
            pageAsked.readLock().unlock();
        }
    }

    private byte[] page(String path) {
        Snapshot snapshot = now;
        if (snapshot == null) {
            return null;
        }
        byte[] known = snapshot.bytes.get(path);
        return known == null ? rendered(snapshot, path) : known;
    }

    private byte[] rendered(Snapshot snapshot, String path) {
        try {
            SitePage page = snapshot.pages.get(path);
            byte[] bytes = page != null ? snapshot.renderer.bytes(page)
                    : (path.startsWith("cards/") ? snapshot.cards() : snapshot.files()).get(path);
            if (bytes != null) {
                snapshot.bytes.put(path, bytes);
                lastGood.put(path, bytes);
            }
            return bytes;
        } catch (RuntimeException wrongTemplate) {
            snapshot.failure.compareAndSet("", String.valueOf(wrongTemplate.getMessage()));
            return lastGood.get(path);
        }
    }

    @Override
    public String findings() {
        Snapshot snapshot = now;
        String broken = failure.isEmpty() && snapshot != null ? snapshot.failure.get() : failure;
        // What broke a page is then most likely the findings.
        return panel.html(findings.sorted(), !problem.isEmpty() ? problem : findings.hasErrors() ? "" : broken + assets.wrongStyle());
    }

    @Override
    public String ended() {
        return panel.ended();
    }
}
