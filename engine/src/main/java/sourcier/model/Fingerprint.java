package sourcier.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * A short sum of words: the same for two texts that differ only in spaces, line ends, quotes, dashes and the way accents are
 * encoded. The first 32 bits of SHA-256 (FIPS 180-4), since it tells versions of one paragraph apart, not all texts there are.
 *
 * <p>Example: {@code of("The lamp\n“burns”")} equals {@code of("The lamp \"burns\"")}.
 */
final class Fingerprint {
    private static final int BYTES = 4;

    private Fingerprint() {}

    static String of(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(normalised(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\u2018\u2019\u02BC]", "'")
                .replaceAll("[«»\u201C\u201D\u201E]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("[\\s\u00A0\u202F\u2009]+", " ")
                .replaceAll(" ?([\"?!;:.,]) ?", "$1")
                .strip();
    }
}
