package sourcier.render.charts;

/**
 * Many short strokes as one path. Each begins where the one before began plus a step, not at a place in the drawing: the steps
 * of an even drawing repeat, and what repeats packs well.
 */
final class Strokes {
    private final StringBuilder path = new StringBuilder();
    private double x;
    private double y;

    /**
     * Adds a stroke.
     *
     * @param shape relative commands that end where they began, for example {@code h6v6h-6z}
     */
    void add(double atX, double atY, String shape) {
        path.append(Svg.path("m% %", atX - x, atY - y)).append(shape);
        x = atX;
        y = atY;
    }

    boolean isEmpty() {
        return path.isEmpty();
    }

    /** The value of the attribute {@code d}. */
    @Override
    public String toString() {
        return path.toString();
    }
}
