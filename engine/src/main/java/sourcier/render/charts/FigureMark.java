package sourcier.render.charts;

/**
 * The form that says how sure a figure is: a dot for one value, hollow if approximate; a bar for a range; an arrow for a
 * side without a bound. What the article itself says has squares instead.
 */
final class FigureMark {
    private static final double RADIUS = 4.5;
    private static final double ARROW = 22;

    private final Svg svg;
    private final Row row;
    private final Axis axis;
    private final double y;

    private FigureMark(Svg svg, Row row, Axis axis, double y) {
        this.svg = svg;
        this.row = row;
        this.axis = axis;
        this.y = y;
    }

    /**
     * Draws the line and the mark of a row that has a figure.
     *
     * @param y the height of the line in the drawing
     */
    static void draw(Svg svg, Row row, Axis axis, double y) {
        FigureMark mark = new FigureMark(svg, row, axis, y);
        if (row.isRange()) {
            mark.range();
        } else {
            mark.single();
        }
    }

    private void single() {
        double x = axis.x(row.highest());
        if (row.quantity().min() != null) {
            stem(x - RADIUS);
        }
        if (row.quantity().max() == null) {
            arrow(x + RADIUS, Math.min(ARROW, Frame.WIDTH - 1 - x - RADIUS));
        }
        if (row.quantity().min() == null) {
            // Near 0 the arrow shortens, but never so far that its head is gone.
            arrow(x - RADIUS, -Math.min(ARROW, Math.max(8, x - RADIUS - 1)));
        }
        end(x);
    }

    private void range() {
        double from = axis.x(row.quantity().min());
        double to = axis.x(row.quantity().max());
        stem(from);
        svg.empty(
                "path",
                "class", row.quantity().approximate() ? "chart__bar chart__bar--approximate" : "chart__bar",
                "d", Svg.path("M% %h%v6h%z", from, y - 3, to - from, from - to),
                "fill", row.quantity().approximate() ? "none" : null,
                "stroke", "currentColor");
        if (row.inArticle()) {
            end(from);
            end(to);
        } else {
            svg.empty("path", "class", "chart__stem", "d", Svg.path("M% %v12M% %v12", from, y - 6, to, y - 6),
                    "stroke", "currentColor");
        }
    }

    private void stem(double to) {
        if (to > Axis.LEFT) {
            svg.empty("path", "class", "chart__stem", "d", Svg.path("M% %H%", Axis.LEFT, y, to), "stroke", "currentColor");
        }
    }

    /** An arrow from {@code x}; a negative length points to the left. */
    private void arrow(double x, double length) {
        double back = -5 * Math.signum(length);
        svg.empty(
                "path",
                "class", "chart__arrow",
                "d", Svg.path("M% %h%m% -4l% 4l% 4", x, y, length, back, -back, back),
                "fill", "none",
                "stroke", "currentColor");
    }

    private void end(double x) {
        String look = row.quantity().approximate() ? "chart__end chart__end--approximate" : "chart__end";
        String fill = row.quantity().approximate() ? "none" : null;
        if (row.inArticle()) {
            svg.empty("rect", "class", look, "x", Svg.number(x - RADIUS), "y", Svg.number(y - RADIUS),
                    "width", Svg.number(2 * RADIUS), "height", Svg.number(2 * RADIUS), "fill", fill,
                    "stroke", "currentColor");
        } else {
            svg.empty("circle", "class", look, "cx", Svg.number(x), "cy", Svg.number(y), "r", Svg.number(RADIUS),
                    "fill", fill, "stroke", "currentColor");
        }
    }
}
