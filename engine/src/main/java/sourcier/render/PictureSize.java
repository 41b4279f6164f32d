package sourcier.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The size of an image, so that a browser can leave its place free before it has come. Only the beginning of the file is read.
 *
 * @param width  in pixels; 0 if it is not known
 * @param height in pixels; 0 if it is not known
 */
record PictureSize(int width, int height) {
    private static final PictureSize UNKNOWN = new PictureSize(0, 0);
    private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern VIEW_BOX = Pattern.compile("\\bviewBox=\"\\S+ \\S+ ([0-9.]+) ([0-9.]+)\"");

    /** The size of an image in this file; unknown if it is no image of a common kind. */
    static PictureSize of(Path file) {
        try {
            return file.toString().endsWith(".svg") ? svg(Files.readString(file)) : raster(file);
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    private static PictureSize raster(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                return UNKNOWN;
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            PictureSize size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
            reader.dispose();
            return size;
        }
    }

    private static PictureSize svg(String text) {
        Matcher svg = SVG.matcher(text);
        Matcher box = VIEW_BOX.matcher(svg.find() ? svg.group() : "");
        return box.find()
                ? new PictureSize(Math.round(Float.parseFloat(box.group(1))), Math.round(Float.parseFloat(box.group(2))))
                : UNKNOWN;
    }
}
