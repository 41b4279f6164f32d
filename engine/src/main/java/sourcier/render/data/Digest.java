package sourcier.render.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 as data packages and security policies write it. */
public final class Digest {
    private Digest() {}

    /** {@code sha256:} and the digest in small hexadecimal digits (Data Package). */
    static String forPackage(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** {@code sha256-} and the digest of the text in Base64 (Content Security Policy). */
    public static String forPolicy(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
