package sourcier.parse;

/** Guesses how a file was saved that is not UTF-8, so that its editor knows what to look for. The names are keys of texts. */
final class LikelyEncoding {
    /** Two bytes for every letter; half of those of a Latin text are zero, which UTF-8 would let pass. */
    static final String UTF_16 = "case.utf-16";
    private static final String WINDOWS = "case.windows-1252";
    private static final String LATIN = "case.latin-1";
    private static final String BINARY = "case.binary";
    /** One zero in so many bytes is a file of a program. */
    private static final int RARE = 64;

    private LikelyEncoding() {}

    static String of(byte[] bytes) {
        int zeros = 0;
        int upperControls = 0;
        for (byte one : bytes) {
            zeros += one == 0 ? 1 : 0;
            upperControls += (one & 0xE0) == 0x80 ? 1 : 0;
        }
        if (beginsWith(bytes, 0xFF, 0xFE) || beginsWith(bytes, 0xFE, 0xFF) || zeros * 5 > bytes.length * 2) {
            return UTF_16;
        }
        // Latin-1 has nothing from 80 to 9F; there Windows has its quotation marks, dashes and the euro.
        return zeros * RARE > bytes.length ? BINARY : upperControls > 0 ? WINDOWS : LATIN;
    }

    private static boolean beginsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
