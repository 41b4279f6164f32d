package sourcier.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sums in the form of {@code sha256sum}; those of "abc" and of nothing are in FIPS 180-4's examples. */
class ChecksumsTest {
    private static final String EXPECTED = """
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc.txt
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty
            """;

    @TempDir
    private Path folder;

    @Test
    void everyFileIsSummedByName() throws IOException {
        Files.writeString(folder.resolve("empty"), "");
        Files.writeString(folder.resolve("abc.txt"), "abc");
        assertEquals(EXPECTED, sums());
    }

    @Test
    void theSumsThemselvesAreLeftOut() throws IOException {
        everyFileIsSummedByName();
        assertEquals(EXPECTED, sums());
    }

    private String sums() throws IOException {
        Checksums.write(folder);
        return Files.readString(folder.resolve("SHA256SUMS"));
    }
}
