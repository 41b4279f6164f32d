package sourcier.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Listens to a running preview and asks it for files, as a browser does. */
final class PreviewListener implements AutoCloseable {
    /** How long a test waits at most for what must come. */
    private static final int PATIENCE_MILLIS = 60_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Socket socket;
    private final BufferedReader events;

    /** Returns when the preview tells this listener of changes. */
    PreviewListener(int port) throws IOException {
        this.port = port;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(("GET /__preview/events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        events = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        await("retry: 500");
    }

    /** Waits for this line of the stream of events. */
    void await(String expected) throws IOException {
        String line = events.readLine();
        while (line != null && !line.equals(expected)) {
            line = events.readLine();
        }
        assertEquals(expected, line);
    }

    /** Waits for changes until this holds; it is asked at first and after every change that the preview has dealt with. */
    void awaitUntil(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            await("event: findings");
        }
    }

    /** Waits for changes until the file has these words: a save may be seen half done, as an empty file, and then again. */
    void await(String path, String words) throws Exception {
        awaitUntil(() -> get(path).contains(words));
    }

    /** The text of a file of the site, as it is served. */
    String get(String path) throws Exception {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The bytes of a file of the site, as they are served. */
    byte[] bytes(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + "/" + path.replace(" ", "%20"));
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray()).body();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
