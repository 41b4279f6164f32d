package sourcier.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sourcier.check.Checker;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Entry;
import sourcier.model.Site;
import sourcier.pack.StylesheetBundler;
import sourcier.parse.ContentReader;
import sourcier.render.SitePage;
import sourcier.render.SiteRenderer;

/**
 * The site of a project folder, read again when told to. A page is rendered when it is asked for, since a browser looks at one
 * page at a time; what was rendered is kept until the next change. While the content cannot be read or a page cannot be
 * rendered, the last good one is given, and the findings say why.
 */
final class WatchedSite implements LiveSite {
    private final Path root;
    private final FindingsPanel panel;
    private final Map<String, byte[]> lastGood = new ConcurrentHashMap<>();
    private volatile Snapshot now;
    private volatile Diagnostics findings = new Diagnostics();
    private volatile String failure = "";

    /** The site as it was read at one moment. */
    private static final class Snapshot {
        final SiteRenderer renderer;
        final Map<String, SitePage> pages = new HashMap<>();
        final Map<String, byte[]> bytes = new ConcurrentHashMap<>();
        private Map<String, byte[]> files;

        Snapshot(Site site, Path templates) {
            renderer = new SiteRenderer(site, templates);
            renderer.pages().forEach(page -> pages.put(page.path(), page));
        }

        synchronized Map<String, byte[]> files() {
            if (files == null) {
                files = renderer.files();
            }
            return files;
        }
    }

    /**
     * @param root  the folder of the project
     * @param panel shows the findings
     */
    WatchedSite(Path root, FindingsPanel panel) {
        this.root = root;
        this.panel = panel;
        readAgain();
    }

    /** Reads the project as it is now; a project with errors leaves the last good site in its place. */
    synchronized void readAgain() {
        Diagnostics diagnostics = new Diagnostics();
        ContentReader reader = new ContentReader(root, diagnostics).readAll();
        Site site = reader.site();
        Checker.check(site, reader.inventory(), diagnostics);
        findings = diagnostics;
        failure = "";
        if (!diagnostics.hasErrors()) {
            now = new Snapshot(site, root.resolve("templates"));
        }
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
        Snapshot snapshot = now;
        if (path.startsWith("assets/")) {
            return asset(path);
        }
        return snapshot == null ? null : snapshot.pages.containsKey(path) ? page(snapshot, path) : snapshot.files().get(path);
    }

    private byte[] page(Snapshot snapshot, String path) {
        byte[] known = snapshot.bytes.get(path);
        if (known != null) {
            return known;
        }
        try {
            byte[] bytes = snapshot.renderer.bytes(snapshot.pages.get(path));
            snapshot.bytes.put(path, bytes);
            lastGood.put(path, bytes);
            return bytes;
        } catch (RuntimeException wrongTemplate) {
            failure = String.valueOf(wrongTemplate.getMessage());
            return lastGood.get(path);
        }
    }

    /** A file below {@code assets/}; a link that leads out of that folder is not followed. */
    private byte[] asset(String path) {
        try {
            if (path.equals("assets/css/site.css")) {
                return StylesheetBundler.text(root.resolve("assets/css")).getBytes(StandardCharsets.UTF_8);
            }
            Path file = root.resolve(path).toRealPath();
            return file.startsWith(root.resolve("assets").toRealPath()) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException missing) {
            return null;
        }
    }

    @Override
    public String findings() {
        return panel.html(findings.sorted(), failure);
    }
}
