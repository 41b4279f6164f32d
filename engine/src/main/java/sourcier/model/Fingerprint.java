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
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = plain(composed.charAt(i));
            if (c == ' ') {
                space = true;
                continue;
            }
            // What is set off by a space in one language is not in another.
            if (space && !isMark(c) && !(plain.length() > 0 && isMark(plain.charAt(plain.length() - 1)))) {
                plain.append(' ');
            }
            space = false;
            plain.append(c);
        }
        return plain.toString().strip();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '«', '»', '\u201C', '\u201D', '\u201E' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            case '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '\u202F', '\u2009' -> ' ';
            default -> c;
        };
    }

    private static boolean isMark(char c) {
        return "\"?!;:.,".indexOf(c) >= 0;
    }
}
