package sourcier.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves the site on the loopback under a base path, and nothing outside it, as a host of repositories' pages does. */
final class SiteServer implements AutoCloseable {
    /** A browser refuses a stylesheet or a script of an unknown type; other types it guesses. */
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css", "text/css",
            "js", "text/javascript", "svg", "image/svg+xml", "json", "application/json");

    private final HttpServer server;
    private final Path folder;
    private final String basePath;
    private final List<String> missing = new CopyOnWriteArrayList<>();

    private SiteServer(HttpServer server, Path folder, String basePath) {
        this.server = server;
        this.folder = folder;
        this.basePath = basePath;
    }

    /** Starts to serve the site. The base path begins and ends with a slash. */
    static SiteServer under(String basePath) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteServer server = new SiteServer(http, SitePages.folder(), basePath);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    /** The address of a page; the empty name is the address of the site. */
    URI address(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + basePath).resolve(name);
    }

    /** The paths that were asked for and are not there. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Stops to serve, at once. */
    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = folder.resolve(path.startsWith(basePath) ? path.substring(basePath.length()) : "..").normalize();
            if (file.equals(folder)) {
                file = folder.resolve("index.html");
            }
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                missing.add(path);
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            String type = TYPES.get(path.endsWith("/") ? "html" : path.substring(path.lastIndexOf('.') + 1));
            if (type != null) {
                exchange.getResponseHeaders().set("Content-Type", type);
            }
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
