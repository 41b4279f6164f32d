package sourcier.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes {@code SHA256SUMS} in the form that {@code sha256sum --check} reads. */
public final class Checksums {
    private static final String NAME = "SHA256SUMS";

    private Checksums() {}

    /** Sums every file of a folder into {@code SHA256SUMS} there. */
    public static void write(Path folder) throws IOException {
        StringBuilder out = new StringBuilder();
        for (String file : FileTree.files(folder)) {
            if (!file.equals(NAME)) {
                out.append(sha256(Files.readAllBytes(folder.resolve(file)))).append("  ").append(file).append('\n');
            }
        }
        Files.writeString(folder.resolve(NAME), out);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
