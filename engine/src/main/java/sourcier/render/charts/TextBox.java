package sourcier.render.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * Guesses how wide a text will be, as no font is at hand when the site is built, and breaks it into lines. The guess holds
 * for DejaVu Sans, the widest of the usual interface fonts: a line too short is only loose, one too long runs into another.
 */
final class TextBox {
    /** Size of labels and values, in units. */
    static final double NORMAL = 13.5;
    /** Size of numbers on an axis: the smallest there is. */
    static final double SMALL = 12.5;
    /** From one line to the next. */
    static final double LINE = 17;

    private static final String NARROW = "iljtfrI.,;:!|()[]'’·-\"";
    private static final String WIDE = "mwMW%@—…";

    private TextBox() {}

    /** The guessed width in units at a font size; 0 for an empty text. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(TextBox::share).sum() * size;
    }

    /**
     * Breaks a text at its spaces, but not at no-break spaces; a word wider than a line is broken anywhere. Nothing is
     * dropped but the spaces at the breaks.
     *
     * @param max the width of a line in units
     * @return at least one line
     */
    static List<String> lines(String text, double max, double size) {
        return lines(text, max, max, size);
    }

    /** The same, where the first line may have another width, as something stands beside it. */
    static List<String> lines(String text, double firstMax, double max, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= (lines.isEmpty() ? firstMax : max)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = breakWord(word, lines.isEmpty() ? Math.min(firstMax, max) : max, size, lines);
        }
        lines.add(line);
        return lines;
    }

    /**
     * Writes one line.
     *
     * @param anchor {@code middle} or {@code end}, or null if {@code x} is where the text begins
     */
    static void draw(Svg svg, String look, String text, double x, double baseline, String anchor) {
        svg.text(text, "text", "class", look, "x", Svg.number(x), "y", Svg.number(baseline), "text-anchor", anchor);
    }

    /** Adds all full lines of a long word and returns the rest of it. */
    private static String breakWord(String word, double max, double size, List<String> lines) {
        String rest = word;
        while (width(rest, size) > max) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length() && width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= max) {
                end = rest.offsetByCodePoints(end, 1);
            }
            if (end == rest.length()) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** The width of one character as a share of the font size. */
    private static double share(int character) {
        if (character == ' ' || character == '\u00a0') {
            return 0.32;
        }
        if (character == '\u202f') {
            return 0.22;
        }
        if (character >= 0x2e80) {
            return 1.05;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.4;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.98;
        }
        if (Character.isUpperCase(character)) {
            return 0.72;
        }
        return Character.isDigit(character) ? 0.64 : 0.61;
    }
}
