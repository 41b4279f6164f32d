package sourcier.render.cards;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Brings a drawing in a few inks on one paper down to one byte per pixel, which makes its PNG a third as large. The edges of
 * letters are mixtures of ink and paper; a few steps between the two are as smooth to the eye.
 */
final class FewColours {
    /** Mixtures of an ink with the paper; with nine inks fewer than the 256 colours that a byte can name. */
    private static final int STEPS = 16;

    private final int[] colours;
    private final Map<Integer, Byte> nearest = new HashMap<>();

    /** @param inks at most 15 */
    FewColours(Color paper, Collection<Color> inks) {
        Set<Integer> mixtures = new LinkedHashSet<>();
        for (Color ink : inks) {
            for (int step = 0; step <= STEPS; step++) {
                mixtures.add(mix(paper.getRed(), ink.getRed(), step) << 16 | mix(paper.getGreen(), ink.getGreen(), step) << 8
                        | mix(paper.getBlue(), ink.getBlue(), step));
            }
        }
        colours = mixtures.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int mix(int paper, int ink, int step) {
        return paper + (ink - paper) * step / STEPS;
    }

    /** The same picture, of type {@link BufferedImage#TYPE_INT_RGB}, each pixel in the nearest of the colours. */
    BufferedImage of(BufferedImage picture) {
        BufferedImage reduced = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
        int[] drawn = new int[picture.getWidth()];
        byte[] row = new byte[drawn.length];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRaster().getDataElements(0, y, drawn.length, 1, drawn);
            for (int x = 0; x < row.length; x++) {
                // Most of a card is paper: a pixel is mostly like the one before.
                row[x] = x > 0 && drawn[x] == drawn[x - 1] ? row[x - 1] : nearest.computeIfAbsent(drawn[x] & 0xffffff, this::find);
            }
            reduced.getRaster().setDataElements(0, y, row.length, 1, row);
        }
        return reduced;
    }

    private byte find(int wanted) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], wanted) < distance(colours[best], wanted)) {
                best = i;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
