package sourcier.check.output.site;

import java.util.zip.Deflater;

/** How small a text becomes on its way to the reader. */
final class Packed {
    /** What gzip writes around the packed data: a head without a name, a check sum and a length. */
    private static final int FRAME = 18;

    private Packed() {}

    /** The size in bytes after {@code gzip -9}. */
    static int size(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return FRAME + (int) deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }
}
