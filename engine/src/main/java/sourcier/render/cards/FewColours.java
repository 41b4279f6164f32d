package sourcier.render.cards;

import java.awt.Color;
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

    /** The colours, as {@code 0xRRGGBB}; not to be changed. */
    int[] colours() {
        return colours;
    }

    /** For each of these pixels the number of the nearest of the colours; what stands above {@code 0xRRGGBB} is passed over. */
    byte[] nearest(int[] pixels) {
        byte[] numbers = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            // Most of a card is paper: a pixel is mostly like the one before.
            numbers[i] = i > 0 && pixels[i] == pixels[i - 1] ? numbers[i - 1]
                    : nearest.computeIfAbsent(pixels[i] & 0xffffff, this::find);
        }
        return numbers;
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
