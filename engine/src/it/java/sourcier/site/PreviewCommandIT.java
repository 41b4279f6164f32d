package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the preview begins and ends, as a process of its own. */
class PreviewCommandIT {
    /** What a shell calls the end by the signal of Ctrl-C: 128 and the number of the signal. */
    private static final int INTERRUPTED = 130;

    @TempDir
    Path root;

    @BeforeEach
    void copy() throws IOException {
        PreviewProcess.copyDossier(root);
    }

    @Test
    void takesAPortAndPrintsItsAddressAlone() throws Exception {
        try (PreviewProcess preview = PreviewProcess.start(root, "--port", "0", "--base", "/a-repository/")) {
            assertEquals(1, preview.printed().size(), preview.printed().toString());
            assertTrue(preview.address().getPath().startsWith("/a-repository/"), preview.address().toString());
            try (InputStream page = preview.address().toURL().openStream()) {
                assertTrue(page.read() > 0);
            }
        }
    }

    @Test
    void aPortInUseGivesTheNextAndSaysSo() throws Exception {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
            int port = taken.getLocalPort();
            try (PreviewProcess preview = PreviewProcess.start(root, "--port", String.valueOf(port), "--lang", "en")) {
                int next = preview.address().getPort();
                assertTrue(next > port, next + " is not after " + port);
                assertEquals("preview  port " + port + " is in use, " + next + " is taken instead", preview.printed().get(0));
            }
        }
    }

    /** While a browser listens, too: its connection ends with the process. */
    @Test
    void ctrlCEndsItAtOnce() throws Exception {
        try (PreviewProcess preview = PreviewProcess.start(root, "--port", "0");
                Socket browser = new Socket("127.0.0.1", preview.address().getPort())) {
            URI address = preview.address();
            browser.getOutputStream().write(("GET /__preview/events HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n").getBytes());
            assertEquals('H', browser.getInputStream().read());
            assertEquals(INTERRUPTED, preview.interrupt());
            assertEquals("", preview.lastWords());
            assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", address.getPort()).close());
        }
    }
}
