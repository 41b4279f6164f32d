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
    private final WatchedSite site;
    private final PreviewServer server;
    private final FileWatcher watcher;
    private final LiveReload reload;
    private final String base;

    private Preview(Path root, FindingsPanel panel, String base, int port) throws IOException {
        this.base = base;
        // Watched before it is read: what is saved in between is read again.
        this.watcher = FileWatcher.of(root, Set.of("jbake.properties", "content", "data", "templates", "assets"));
        this.site = new WatchedSite(root, panel);
        this.server = PreviewServer.start(site, new SitePath(base), port);
        this.reload = new LiveReload(root, site, server.events());
        watcher.start(reload);
        reload.renderAll();
    }

    /**
     * Reads the project and begins to serve.
     *
     * @param root  the folder of the project
     * @param panel shows findings in the pages
     * @param base  where the site begins in addresses, with a slash at both ends
     * @param port  the port to take; if it is in use, the next that is free
     * @throws java.net.BindException if no port is free up to {@link #lastPort}
     * @throws IOException            if the folders cannot be watched
     */
    public static Preview start(Path root, FindingsPanel panel, String base, int port) throws IOException {
        return new Preview(root, panel, base, port);
    }

    /** The last port that is tried where this one is asked for. */
    public static int lastPort(int port) {
        return PreviewServer.lastPort(port);
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
        reload.close();
        server.close();
    }
}
