package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.cli.Main;

/** The editor's quick build writes the same bytes as JBake's bake through Maven, file by file. */
class SameBytesIT {
    @TempDir
    Path folder;

    @Test
    void buildWritesWhatThePluginWrites() throws IOException {
        Path baked = Path.of(System.getProperty("site.dir", "target/site"));
        Path built = folder.resolve("site");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        int code = Main.run(new String[] {"build", "--out", built.toString()}, Path.of(""), nowhere, nowhere);
        assertEquals(0, code, "bin/site build failed");
        List<String> files = files(baked);
        assertEquals(files, files(built));
        for (String file : files) {
            assertArrayEquals(Files.readAllBytes(baked.resolve(file)), Files.readAllBytes(built.resolve(file)), file);
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).map(file -> root.relativize(file).toString()).sorted().toList();
        }
    }
}
