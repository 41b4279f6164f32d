package sourcier.render.cards;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words as outlines of the letters of one font, without its hints or kerning. Java's own fonts need libraries of the machine,
 * which a server or a container often lacks.
 */
final class Lettering {
    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
    }

    /** @param name a font of the Liberation family, for example {@code LiberationSerif-Bold} */
    static Lettering of(String name) {
        try (InputStream file = Lettering.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True if the font has all letters of a text and they can stand one after the other as they are. */
    boolean canWrite(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && text.codePoints().allMatch(letter -> letters.getGlyphId(letter) != 0);
    }

    /** How wide a text is at a size, in the unit of the size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> advance(letter, size)).sum();
    }

    /** A text at a size, with the left end of its base line at the origin. */
    Shape outline(String text, double size) {
        Path2D outline = new Path2D.Double();
        double scale = size / unitsPerEm();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(scale, -scale);
            outline.append(glyph(letter).getPathIterator(place), false);
            x += advance(letter, size);
        }
        return outline;
    }

    /** A text cut at its spaces into lines no wider than this; a word that is wider has a line for itself. */
    List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private Shape glyph(int letter) {
        try {
            return font.getGlyph().getGlyph(letters.getGlyphId(letter)) == null ? new Path2D.Double()
                    : font.getGlyph().getGlyph(letters.getGlyphId(letter)).getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double advance(int letter, double size) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter)) * size / unitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
