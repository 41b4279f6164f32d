package sourcier.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The browsers that listen for changes, by server-sent events (HTML Living Standard, section 9.2). A browser that has gone is
 * noticed at the next event.
 */
final class EventStream {
    private final Set<HttpExchange> listeners = ConcurrentHashMap.newKeySet();

    /** Begins to tell this browser of changes; the connection stays open. */
    void add(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        listeners.add(exchange);
        // Reconnect soon: the server may only have been started again.
        send(exchange, "retry: 500\n\n");
    }

    /** Tells every browser; {@code data} is one line. */
    void tell(String event, String data) {
        listeners.forEach(exchange -> send(exchange, "event: " + event + "\ndata: " + data + "\n\n"));
    }

    /** Ends all connections. */
    void close() {
        listeners.forEach(HttpExchange::close);
        listeners.clear();
    }

    private void send(HttpExchange exchange, String text) {
        try {
            synchronized (exchange) {
                OutputStream out = exchange.getResponseBody();
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException gone) {
            listeners.remove(exchange);
            exchange.close();
        }
    }
}
