package sourcier.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a {@link LiveSite} on the loopback address, and the preview's own files below {@code __preview/}. Only requests that
 * name this host are answered, so that no page elsewhere can read the preview by a name of its own (DNS rebinding).
 */
final class PreviewServer implements AutoCloseable {
    /** Where the preview's own files are; no page of a site begins with underscores. */
    static final String OWN = "__preview/";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int PORTS_TO_TRY = 20;
    private static final int LAST_PORT = 65_535;
    private static final int HTTP_PORT = 80;

    /** Stands for a page where there has not been a good one yet: it shows the findings, and listens for better times. */
    private static final byte[] NO_PAGE = ("<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n<title>404</title>\n</head>\n<body>\n<h1>404</h1>\n</body>\n</html>\n")
            .getBytes(StandardCharsets.UTF_8);

    static {
        // Without it the JDK's server waits 40 ms for more to send before it sends a small answer (Nagle's algorithm).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final LiveSite site;
    private final SitePath paths;
    private final EventStream events = new EventStream();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    });

    private PreviewServer(LiveSite site, SitePath paths, HttpServer server) {
        this.site = site;
        this.paths = paths;
        this.server = server;
    }

    /**
     * Begins to serve.
     *
     * @param port the port to take, 0 for any; if it is in use, the next that is free
     * @throws BindException if none of the ports that follow is free either
     */
    static PreviewServer start(LiveSite site, SitePath paths, int port) throws IOException {
        PreviewServer preview = new PreviewServer(site, paths, bind(port));
        preview.server.setExecutor(preview.threads);
        preview.server.createContext("/", preview::answer);
        preview.server.start();
        return preview;
    }

    private static HttpServer bind(int port) throws IOException {
        for (int next = port; ; next++) {
            try {
                return HttpServer.create(new InetSocketAddress(LOOPBACK, next), 0);
            } catch (BindException taken) {
                if (next == lastPort(port)) {
                    throw taken;
                }
            }
        }
    }

    /** The last port that is tried where this one is asked for; with port 0, which is any, there is nothing more to try. */
    static int lastPort(int port) {
        return port == 0 ? 0 : Math.min(port + PORTS_TO_TRY, LAST_PORT);
    }

    /** The port that was taken. */
    int port() {
        return server.getAddress().getPort();
    }

    /** The browsers that listen. */
    EventStream events() {
        return events;
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            if (!isForUs(exchange)) {
                send(exchange, 421, "text/plain; charset=utf-8", "not this host".getBytes(StandardCharsets.UTF_8));
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, "text/plain; charset=utf-8", "only GET and HEAD".getBytes(StandardCharsets.UTF_8));
            } else {
                get(exchange);
            }
        } catch (RuntimeException e) {
            send(exchange, 500, "text/plain; charset=utf-8", String.valueOf(e).getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean isForUs(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        // A browser leaves out the port if it is the usual one.
        String end = ":" + port();
        return host != null && Set.of(LOOPBACK + end, "localhost" + end, "[::1]" + end).contains(port() == HTTP_PORT && !host.endsWith(end)
                ? host + end : host);
    }

    private void get(HttpExchange exchange) throws IOException {
        String raw = exchange.getRequestURI().getRawPath();
        if (raw.equals("/") && !paths.base().equals("/")) {
            exchange.getResponseHeaders().set("Location", paths.base());
            send(exchange, 302, "text/plain; charset=utf-8", new byte[0]);
            return;
        }
        String path = paths.of(raw);
        if ((OWN + "events").equals(path)) {
            events.add(exchange);
            return;
        }
        byte[] bytes = path == null ? null : path.startsWith(OWN) ? own(path.substring(OWN.length())) : site.bytes(path);
        if (bytes == null) {
            byte[] page = site.bytes("404.html");
            sendPage(exchange, 404, page == null ? NO_PAGE : page);
        } else if (path.endsWith(".html") && !path.startsWith(OWN)) {
            sendPage(exchange, 200, bytes);
        } else {
            send(exchange, 200, MediaTypes.of(path), bytes);
        }
    }

    private void sendPage(HttpExchange exchange, int status, byte[] page) throws IOException {
        String html = new String(page, StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", '"' + LivePage.sum(html) + '"');
        send(exchange, status, MediaTypes.of(".html"), LivePage.of(html, paths.base()).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] own(String file) throws IOException {
        return switch (file) {
            case "live.js", "live.css" -> PreviewServer.class.getResourceAsStream("/preview/" + file).readAllBytes();
            case "findings.html" -> site.findings().getBytes(StandardCharsets.UTF_8);
            case "ended.html" -> site.ended().getBytes(StandardCharsets.UTF_8);
            default -> null;
        };
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
