package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced whole, keeps its permissions, and nothing is left beside it. */
class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void writesANewFileAndItsFolder() throws IOException {
        write(folder.resolve("a/b.txt"), "lamp");
        assertEquals("lamp", Files.readString(folder.resolve("a/b.txt")));
        assertEquals(1, count(folder.resolve("a")));
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("a.sh"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(2, count(folder));
    }

    @Test
    void leavesNothingBehindWhereItFails() throws IOException {
        Files.createDirectories(folder.resolve("full/x"));
        assertThrows(IOException.class, () -> write(folder.resolve("full"), "lamp"));
        assertEquals(1, count(folder));
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
