package sourcier.render.charts;

/** The element around a drawing: its size, its name for screen readers, and looks for pages without a style sheet. */
final class Frame {
    /** The width of every drawing, in units. */
    static final double WIDTH = 360;

    private Frame() {}

    /**
     * Puts a drawing in its frame.
     *
     * @param text   title and description, referred to by the element
     * @param kind   what comes after {@code chart--} in the class
     * @param role   {@code img}, or {@code group} if there are links inside, which an image would hide from a keyboard
     * @param height in units
     * @param drawing SVG that is ready
     */
    static String around(ChartText text, String kind, String role, double height, Svg drawing) {
        return new Svg()
                .open(
                        "svg",
                        "xmlns", "http://www.w3.org/2000/svg",
                        "class", "chart chart--" + kind,
                        "role", role,
                        "aria-labelledby", text.titleId(),
                        "aria-describedby", text.descriptionId(),
                        "viewBox", Svg.path("0 0 % %", WIDTH, height),
                        // Where paper limits the height, the drawing keeps to the edge of the text.
                        "preserveAspectRatio", "xMinYMin",
                        "fill", "currentColor",
                        "font-family", "sans-serif",
                        "font-size", Svg.number(TextBox.NORMAL))
                .text(text.title(), "title", "id", text.titleId())
                .text(text.description(), "desc", "id", text.descriptionId())
                .raw(drawing)
                .close("svg")
                .toString();
    }
}
