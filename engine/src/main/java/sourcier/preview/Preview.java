package sourcier.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * A running preview: serves the site of a project and tells the browsers when a saved file has changed it.
 *
 * <p>Example: {@code try (Preview preview = Preview.start(root, panel, "/", 4000)) { … preview.address() … }}.
 */
public final class Preview implements AutoCloseable {
    private final Path root;
    private final WatchedSite site;
    private final PreviewServer server;
    private final FileWatcher watcher;
    private final String base;

    private Preview(Path root, FindingsPanel panel, String base, int port) throws IOException {
        this.root = root;
        this.base = base;
        this.site = new WatchedSite(root, panel);
        this.server = PreviewServer.start(site, new SitePath(base), port);
        this.watcher = FileWatcher.start(root, Set.of("jbake.properties", "content", "data", "templates", "assets"), this::changed);
        Thread firstPages = new Thread(site::renderAll, "first-pages");
        firstPages.setDaemon(true);
        firstPages.start();
    }

    /**
     * Reads the project and begins to serve.
     *
     * @param root  the folder of the project
     * @param panel shows findings in the pages
     * @param base  where the site begins in addresses, with a slash at both ends
     * @param port  the port to take; if it is in use, the next that is free
     * @throws IOException if no port is free, or the folders cannot be watched
     */
    public static Preview start(Path root, FindingsPanel panel, String base, int port) throws IOException {
        return new Preview(root, panel, base, port);
    }

    /** The address to open: that of the page edited last. */
    public String address() {
        return "http://127.0.0.1:" + server.port() + base + site.lastEdited();
    }

    /** The port that was taken. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        server.close();
    }

    private void changed(Set<Path> changed) {
        Path assets = root.resolve("assets");
        boolean styleOnly = changed.stream().allMatch(file -> file.startsWith(assets) && file.toString().endsWith(".css"));
        if (styleOnly) {
            server.events().tell("style", "changed");
            return;
        }
        site.readAgain(changed);
        server.events().tell("page", "changed");
        site.check();
        server.events().tell("findings", "changed");
    }
}
