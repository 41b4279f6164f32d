package sourcier.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of a ZIP depend on names and content of the files alone. */
class ZipTest {
    @TempDir
    private Path folder;

    @Test
    void entriesAreSortedInOneFolderWithOneTime() throws IOException {
        write("site/b.html", "b");
        write("site/a/é.html", "é");
        write("site/.nojekyll", "");
        Path zip = zip("site", "out/lamp.zip");
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<String> names = new ArrayList<>();
            file.stream().map(ZipEntry::getName).forEach(names::add);
            assertEquals(List.of("lamp-1/.nojekyll", "lamp-1/a/é.html", "lamp-1/b.html"), names);
            for (ZipEntry entry : file.stream().toList()) {
                assertEquals(1980, entry.getTimeLocal().getYear());
            }
            byte[] content = file.getInputStream(file.getEntry("lamp-1/a/é.html")).readAllBytes();
            assertArrayEquals(Files.readAllBytes(folder.resolve("site/a/é.html")), content);
        }
    }

    @Test
    void orderOfWritingAndTimesOfFilesDoNotMatter() throws IOException {
        write("one/a.html", "a");
        write("one/b/c.html", "c");
        write("two/b/c.html", "c");
        write("two/a.html", "a");
        Files.setLastModifiedTime(folder.resolve("two/a.html"), FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
        assertArrayEquals(Files.readAllBytes(zip("one", "one.zip")), Files.readAllBytes(zip("two", "two.zip")));
    }

    @Test
    void theTimeZoneDoesNotMatter() throws IOException {
        write("site/a.html", "a");
        byte[] here = Files.readAllBytes(zip("site", "here.zip"));
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, Files.readAllBytes(zip("site", "there.zip")));
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private Path zip(String from, String to) throws IOException {
        Path zip = folder.resolve(to);
        Zip.write(folder.resolve(from), zip, "lamp-1");
        return zip;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
