package sourcier.render.cards;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture of few colours as PNG (W3C Portable Network Graphics, third edition): one byte per pixel, which names a colour
 * of the palette, and no filters. The writer of the JDK tries all filters on each row, which takes longer than to draw the card, and
 * flat colours pack best with none.
 */
final class PalettePng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int PALETTE_COLOURS = 3;

    private PalettePng() {}

    /**
     * The bytes of the file.
     *
     * @param width   of the picture, in pixels
     * @param colours the palette, as {@code 0xRRGGBB}; at most 256
     * @param pixels  row by row the number of the colour of each; as many as whole rows need
     */
    static byte[] of(int width, int[] colours, byte[] pixels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", head(width, pixels.length / width));
            chunk(out, "PLTE", palette(colours));
            chunk(out, "IDAT", packed(width, pixels));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The packing, the filters and the order of rows are those that every PNG has: 0. */
    private static byte[] head(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {BITS, PALETTE_COLOURS, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] palette(int[] colours) {
        byte[] bytes = new byte[3 * colours.length];
        for (int i = 0; i < colours.length; i++) {
            bytes[3 * i] = (byte) (colours[i] >> 16);
            bytes[3 * i + 1] = (byte) (colours[i] >> 8);
            bytes[3 * i + 2] = (byte) colours[i];
        }
        return bytes;
    }

    /** Each row begins with the number of its filter, 0 for none. */
    private static byte[] packed(int width, byte[] pixels) {
        byte[] rows = new byte[pixels.length + pixels.length / width];
        for (int row = 0; row < pixels.length / width; row++) {
            System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
        }
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[16384];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
