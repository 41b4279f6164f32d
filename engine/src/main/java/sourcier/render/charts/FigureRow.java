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

    /**
     * Draws the row under a height in the drawing; the whole of it is the link, if it has one. Inside, heights begin at 0
     * in every row: alike rows are alike text, which packs well.
     */
    void draw(Svg svg, Axis axis, double top, Block block) {
        svg.open("g", "class", row.inArticle() ? "chart__row chart__row--article" : "chart__row",
                "transform", Svg.path("translate(0 %)", top));
        if (row.href() != null) {
            svg.open("a", "class", "chart__link", "href", row.href());
            svg.empty("path", "class", "chart__target", "d", Svg.path("M0 2h%v%h-%z", Frame.WIDTH, height() - 2, Frame.WIDTH),
                    "fill", "none", "pointer-events", "all");
        }
        words(svg);
        double y = textHeight() + MARK_LINE;
        ruler(svg, axis, y);
        String gap = block.gap(axis, y);
        if (!gap.isEmpty()) {
            svg.empty("path", "class", "chart__gap", "d", gap, "stroke", "currentColor");
        }
        if (row.quantity() != null) {
            FigureMark.draw(svg, row, axis, y);
        }
        if (row.href() != null) {
            svg.close("a");
        }
        svg.close("g");
    }

    private double textHeight() {
        return TextBox.LINE * (valueBelow ? label.size() + value.size() : label.size());
    }

    private void words(Svg svg) {
        double y = 0;
        for (String line : label) {
            y += TextBox.LINE;
            TextBox.draw(svg, "chart__label", line, 0, y, null);
        }
        y = valueBelow ? y : 0;
        for (String line : value) {
            y += TextBox.LINE;
            TextBox.draw(svg, row.quantity() == null ? "chart__value chart__value--unknown" : "chart__value", line, Frame.WIDTH, y, "end");
        }
    }

    /** A faint copy of the axis on every row, so that a long panel can be read far from its numbers. */
    private static void ruler(Svg svg, Axis axis, double y) {
        StringBuilder path = new StringBuilder(Svg.path("M% %H%", Axis.LEFT, y, Axis.RIGHT));
        axis.ticks().forEach(tick -> path.append(Svg.path("M% %v6", axis.x(tick), y - 3)));
        svg.empty("path", "class", "chart__ruler", "d", path.toString(), "stroke", "currentColor", "stroke-opacity", ".3");
    }
}
