package sourcier.render.charts;

import java.util.List;

/**
 * Where sources have it from: a tree for each origin, drawn as an outline, since names are long and telephones narrow. The
 * origin stands at the top in bold letters, what copies it below and to the right, on a line that leads back; dates are a
 * column, in which one sees how a statement spread.
 *
 * <pre>{@code
 * SourceChart.render(new ChartText("sources", title, description), List.of(notice, log));
 * }</pre>
 */
public final class SourceChart {
    private static final double INDENT = 18;
    private static final double TEXT = 16;
    private static final double GAP = 10;
    private static final double BETWEEN_LINES = 3;
    private static final double BETWEEN_TREES = 9;
    /** From the base of the letters up to their middle, where a sign stands. */
    private static final double MIDDLE = 5;

    private final Lines words = new Lines();
    private final Lines dates = new Lines();
    private final SourceSigns signs = new SourceSigns();
    private final Strokes ways = new Strokes();
    private double y;

    private SourceChart() {}

    /**
     * Draws the trees one under the other.
     *
     * @param text  title and description; the caller has the same tree as a list, too
     * @param trees a branch for each origin
     * @return an {@code svg} element with the role {@code img}; never null
     */
    public static String render(ChartText text, List<Branch> trees) {
        SourceChart chart = new SourceChart();
        for (Branch tree : trees) {
            chart.y += chart.y > 0 ? BETWEEN_TREES : 0;
            chart.branch(tree, 0);
        }
        Svg drawing = new Svg();
        if (!chart.ways.isEmpty()) {
            drawing.empty("path", "class", "chart__ruler", "d", chart.ways.toString(), "fill", "none", "stroke", "currentColor");
        }
        chart.signs.draw(drawing);
        chart.words.draw(drawing);
        chart.dates.draw(drawing, "class", "chart__tick", "text-anchor", "end", "font-size", Svg.number(TextBox.SMALL));
        return Frame.around(text, "sources", "img", Math.max(chart.y + BETWEEN_LINES, 1), drawing);
    }

    /** Draws a branch and all below it; the height at which its sign stands. */
    private double branch(Branch branch, int depth) {
        double x = depth * INDENT + SourceSigns.RADIUS + 1;
        double middle = line(branch, depth * INDENT + TEXT, depth == 0) - MIDDLE;
        signs.add(branch.sign(), x, middle);
        double last = middle;
        for (Branch copy : branch.branches()) {
            last = branch(copy, depth + 1);
            double width = INDENT - SourceSigns.RADIUS - 2;
            ways.add(x, last, Svg.path("h%h%", width, -width));
        }
        if (last > middle) {
            double height = last - middle - SourceSigns.RADIUS - 2;
            ways.add(x, last, Svg.path("v%v%", -height, height));
        }
        return middle;
    }

    /** Writes the words of a branch; the base of their first line. */
    private double line(Branch branch, double x, boolean origin) {
        double bold = origin ? FigureRow.BOLD : 1;
        double right = branch.date().isEmpty() ? 0 : TextBox.width(branch.date(), TextBox.SMALL) + GAP;
        List<String> label = TextBox.lines(branch.label(), (Frame.WIDTH - x - right) / bold, (Frame.WIDTH - x) / bold, TextBox.NORMAL);
        double first = y + TextBox.LINE;
        for (String part : label) {
            y += TextBox.LINE;
            words.add(part, x, y, origin ? "600" : null);
        }
        if (!branch.date().isEmpty()) {
            dates.add(branch.date(), Frame.WIDTH, first, null);
        }
        y += BETWEEN_LINES;
        return first;
    }
}
