package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourcier.LighthouseDossier;
import sourcier.LighthouseDossier.Run;

/** Where the preview does not begin. */
class PreviewCommandTest {
    @TempDir
    private Path root;

    @Test
    void thereIsNoPortAfterTheLast() throws IOException {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", 65_535));
            Run run = LighthouseDossier.copyTo(root).run("preview", "--port", "65535");
            assertEquals("bin/site: no port from 65535 to 65535 can be taken: give another with `--port`", run.err().strip());
            assertEquals(Main.WRONG_USE, run.code());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 65536, `65536` is not a port: give a number up to 65535",
        "--port, http, `http` is not a port: give a number up to 65535",
        "--base, x, '`x` is not the beginning of an address: give it as in `/repository/`, with a slash at both ends'",
        "--base, /../, '`/../` is not the beginning of an address: give it as in `/repository/`, with a slash at both ends'"
    })
    void wrongValuesAreNamed(String option, String value, String complaint) {
        Run run = new LighthouseDossier(root).run("preview", option, value);
        assertEquals("bin/site: " + complaint, run.err().lines().findFirst().orElse(""));
        assertEquals(Main.WRONG_USE, run.code());
    }
}
