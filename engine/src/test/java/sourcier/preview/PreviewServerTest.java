package sourcier.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks HTTP to a real server on the loopback address. */
class PreviewServerTest {
    private static final String PAGE = "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; "
            + "script-src 'sha256-bGFtcA=='\">"
            + "<title>Lamp</title></head><body>Lit</body></html>";
    private final Map<String, String> files = new ConcurrentHashMap<>(Map.of(
            "index.html", PAGE, "404.html", PAGE.replace("Lit", "Not lit"), "assets/css/site.css", "p {}", "data/claims.json", "[]"));
    private final HttpClient client = HttpClient.newHttpClient();
    private PreviewServer server;

    private final LiveSite site = new LiveSite() {
        @Override
        public byte[] bytes(String path) {
            return files.containsKey(path) ? files.get(path).getBytes(StandardCharsets.UTF_8) : null;
        }

        @Override
        public String findings() {
            return "<p>A finding</p>";
        }

        @Override
        public String ended() {
            return "<p>The end</p>";
        }
    };

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start(site, new SitePath("/a-lamp/"), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** Says exactly these lines to the server, which no HTTP client would. */
    private String say(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/a-lamp/, 200, text/html; charset=utf-8",
        "/a-lamp/assets/css/site.css, 200, text/css; charset=utf-8",
        "/a-lamp/data/claims.json, 200, application/json; charset=utf-8",
        "/a-lamp/__preview/live.js, 200, text/javascript; charset=utf-8",
        "/a-lamp/__preview/findings.html, 200, text/html; charset=utf-8",
        "/a-lamp/__preview/ended.html, 200, text/html; charset=utf-8",
        "/a-lamp/no-such.html, 404, text/html; charset=utf-8",
        "/a-lamp/__preview/no-such, 404, text/html; charset=utf-8",
        "/elsewhere/, 404, text/html; charset=utf-8"
    })
    void answersWithStatusAndType(String path, int status, String type) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(status, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void aPageListensForChangesAndItsPolicyAllowsThatAlone() throws Exception {
        String page = get("/a-lamp/").body();
        assertTrue(page.contains("src=\"/a-lamp/__preview/live.js\""), page);
        assertTrue(page.contains("content=\"default-src 'none'; style-src 'self'; script-src 'sha256-bGFtcA==' 'self'; connect-src 'self'\""), page);
        assertTrue(get("/a-lamp/none").body().contains("Not lit"));
        assertFalse(get("/a-lamp/data/claims.json").body().contains("live.js"));
    }

    @Test
    void theStartOfTheHostLeadsToTheBase() throws Exception {
        HttpResponse<String> answer = get("/");
        assertEquals(302, answer.statusCode());
        assertEquals("/a-lamp/", answer.headers().firstValue("Location").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a-lamp/../index.html", "/a-lamp/%2e%2e/index.html", "/a-lamp/..%2findex.html", "//index.html"})
    void noWayLeadsOut(String path) throws IOException {
        assertEquals("HTTP/1.1 404 Not Found", say("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + server.port()));
    }

    @Test
    void anotherHostNameIsRefused() throws IOException {
        String request = "GET /a-lamp/ HTTP/1.1";
        assertEquals("HTTP/1.1 200 OK", say(request, "Host: localhost:" + server.port()));
        assertTrue(say(request, "Host: evil.example").startsWith("HTTP/1.1 421 "));
        assertTrue(say(request, "Host: evil.example:" + server.port()).startsWith("HTTP/1.1 421 "));
        assertTrue(say(request).matches("HTTP/1.1 4\\d\\d .*"));
    }

    @Test
    void onlyReadingIsAllowed() throws IOException {
        String host = "Host: localhost:" + server.port();
        assertEquals("HTTP/1.1 200 OK", say("HEAD /a-lamp/ HTTP/1.1", host));
        assertTrue(say("POST /a-lamp/ HTTP/1.1", host, "Content-Length: 0").startsWith("HTTP/1.1 405 "));
    }

    @Test
    void aPortInUseGivesTheNext() throws IOException {
        try (PreviewServer second = PreviewServer.start(site, new SitePath("/"), server.port())) {
            assertTrue(second.port() > server.port());
        }
    }

    @Test
    void theLastPortThatIsTried() {
        assertEquals(65_535, PreviewServer.lastPort(65_530));
        assertEquals(4020, PreviewServer.lastPort(4000));
        assertEquals(0, PreviewServer.lastPort(0));
    }

    /** As where the content was broken when the preview was started: the page says so, and waits to be mended. */
    @Test
    void withoutAnyPageThereIsOneThatListens() throws Exception {
        files.clear();
        HttpResponse<String> answer = get("/a-lamp/");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("src=\"/a-lamp/__preview/live.js\""), answer.body());
        String sum = answer.body().replaceFirst("(?s).*data-sum=\"([^\"]*)\".*", "$1");
        assertEquals('"' + sum + '"', answer.headers().firstValue("ETag").orElse(""));
    }

    @Test
    void browsersAreToldOfChanges() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(("GET /a-lamp/__preview/events HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            await(lines, "retry: 500");
            server.events().tell("page", "now");
            await(lines, "event: page");
            await(lines, "data: now");
        }
    }

    private static void await(BufferedReader lines, String expected) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(expected)) {
            line = lines.readLine();
        }
        assertEquals(expected, line);
    }
}
