package sourcier.render.charts;

import java.util.List;

/**
 * A row as it is set: label on the left and value on the right of the first line, or below if one of them is too long,
 * then the line with its mark. Nothing is cut off.
 *
 * @param row        what is said
 * @param label      the lines of the label
 * @param value      the lines of the value; one unless it stands below
 * @param valueBelow true if the value begins under the last line of the label
 */
record FigureRow(Row row, List<String> label, List<String> value, boolean valueBelow) {
    private static final double GAP = 12;
    /** How much wider than the guess bold letters are: titles, values, and what the article says. */
    static final double BOLD = 1.14;
    private static final double MARK_LINE = 13;
    private static final double AFTER = 9;

    /** Breaks the words of a row into lines that do not touch. */
    static FigureRow of(Row row) {
        double left = Frame.WIDTH - TextBox.width(row.value(), TextBox.NORMAL) * BOLD - GAP;
        double bold = row.inArticle() ? BOLD : 1;
        boolean below = left < Frame.WIDTH / 3;
        List<String> label = TextBox.lines(
                row.label(), (below ? Frame.WIDTH : left) / bold, Frame.WIDTH / bold, TextBox.NORMAL);
        List<String> value = TextBox.lines(row.value(), Frame.WIDTH / BOLD, TextBox.NORMAL);
        return new FigureRow(row, label, value, below);
    }

    /** From this row to the next, in units. */
    double height() {
        return textHeight() + MARK_LINE + AFTER;
    }

    /** Draws the row under a height in the drawing; the whole of it is the link, if it has one. */
    void draw(Svg svg, Axis axis, double top) {
        if (row.href() != null) {
            svg.open("a", "class", "chart__link", "href", row.href());
            svg.empty("rect", "class", "chart__target", "y", Svg.number(top + 2), "width", Svg.number(Frame.WIDTH),
                    "height", Svg.number(height() - 2), "fill", "none", "pointer-events", "all");
        }
        svg.open("g", "class", row.inArticle() ? "chart__row chart__row--article" : "chart__row");
        words(svg, top);
        double y = top + textHeight() + MARK_LINE;
        ruler(svg, axis, y);
        FigureMark.draw(svg, row, axis, y);
        svg.close("g");
        if (row.href() != null) {
            svg.close("a");
        }
    }

    private double textHeight() {
        return TextBox.LINE * (valueBelow ? label.size() + value.size() : label.size());
    }

    private void words(Svg svg, double top) {
        double y = top;
        for (String line : label) {
            y += TextBox.LINE;
            TextBox.draw(svg, "chart__label", line, 0, y, null);
        }
        y = valueBelow ? y : top;
        for (String line : value) {
            y += TextBox.LINE;
            TextBox.draw(svg, "chart__value", line, Frame.WIDTH, y, "end");
        }
    }

    /** A faint copy of the axis on every row, so that a long panel can be read far from its numbers. */
    private static void ruler(Svg svg, Axis axis, double y) {
        StringBuilder path = new StringBuilder(Svg.path("M% %H%", Axis.LEFT, y, Axis.RIGHT));
        axis.ticks().forEach(tick -> path.append(Svg.path("M% %v6", axis.x(tick), y - 3)));
        svg.empty("path", "class", "chart__ruler", "d", path.toString(), "stroke", "currentColor", "stroke-opacity", ".3");
    }
}
