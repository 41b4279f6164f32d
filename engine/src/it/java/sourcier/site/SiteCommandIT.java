package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell command itself: it prints nothing of its own, and says the same with its archive of classes as without. */
class SiteCommandIT {
    private static final Path ARCHIVE = Path.of("engine/target/site-check.jsa");

    @TempDir
    Path elsewhere;

    @Test
    void saysTheSameWithTheArchiveAsWithout() throws IOException, InterruptedException {
        Files.deleteIfExists(ARCHIVE);
        String first = check();
        assertTrue(Files.isRegularFile(ARCHIVE), "no archive was made");
        assertEquals(first, check());
        Files.delete(ARCHIVE);
        Files.write(ARCHIVE, new byte[4096]);
        assertEquals(first, check());
        Files.delete(ARCHIVE);
    }

    /** What `bin/site check` prints, called from another folder. */
    private String check() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of("bin/site").toAbsolutePath().toString(), "check", "--format", "json")
                .directory(elsewhere.toFile()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertTrue(printed.startsWith("{") && printed.endsWith("}\n"), printed);
        return printed;
    }
}
