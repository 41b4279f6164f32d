package sourcier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.LighthouseDossier;
import sourcier.diagnostic.Diagnostics;
import sourcier.parse.ContentReader;

/** The order in which rules are asked is nobody's business; that they let others go first is the preview's. */
class CheckerTest {
    @TempDir
    private Path root;

    @Test
    void givesWayBeforeEachRule() throws IOException {
        LighthouseDossier.copyTo(root);
        Diagnostics diagnostics = new Diagnostics();
        ContentReader reader = new ContentReader(root, diagnostics).readAll();
        AtomicInteger gaveWay = new AtomicInteger();
        Checker.check(reader.site(), reader.inventory(), diagnostics, gaveWay::incrementAndGet);
        assertEquals(Checker.rules().count(), gaveWay.get());
    }
}
