package sourcier.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a folder as a ZIP whose bytes depend on the files alone: sorted names, one fixed time. */
public final class Zip {
    /**
     * One time for all; the real ones would make two builds of one commit differ. Not the first of January 1980, with which ZIP begins:
     * the JDK takes it for "earlier" and adds a field that depends on the time zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Zip() {}

    /**
     * Writes the ZIP.
     *
     * @param folder what to pack
     * @param zip    the file to write
     * @param root   name of the folder that holds everything in the ZIP, so that unpacking makes one folder
     */
    public static void write(Path folder, Path zip, String root) throws IOException {
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String file : FileTree.files(folder)) {
                ZipEntry entry = new ZipEntry(root + "/" + file);
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                Files.copy(folder.resolve(file), out);
                out.closeEntry();
            }
        }
    }
}
