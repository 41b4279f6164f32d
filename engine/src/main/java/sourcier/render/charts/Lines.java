package sourcier.render.charts;

/** Lines of text under one another as one element; each is placed from the one before, for the reason of {@link Strokes}. */
final class Lines {
    private final Svg spans = new Svg();
    private double y;

    /**
     * Adds a line.
     *
     * @param weight of the letters, or null
     */
    void add(String text, double atX, double atY, String weight) {
        spans.text(text, "tspan", "x", Svg.number(atX), "dy", Svg.number(atY - y), "font-weight", weight);
        y = atY;
    }

    /** Draws what was added, in an element with these attributes. */
    void draw(Svg svg, String... attributes) {
        svg.open("text", attributes).raw(spans).close("text");
    }
}
