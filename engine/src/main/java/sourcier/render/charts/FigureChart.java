package sourcier.render.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Figures side by side: a row each, with a label, the figure in words, and under them a thin line from 0 that ends in a
 * mark: a dot, hollow if the figure is approximate; a bar for a range; a dot with an arrow where a bound is missing; a
 * square for what the article itself says; nothing where no figure was found. Figures that disagree stand together beside a
 * bracket, under words that say so, and hatching spans the gap between them. Every panel has its own axis and says so by its
 * own numbers.
 *
 * <pre>{@code
 * FigureChart.render(new ChartText("figures", title, description), List.of(ships, lamps), numbers::format);
 * }</pre>
 */
public final class FigureChart {
    private static final double BETWEEN_PANELS = 24;
    private static final double BEFORE_RIVALRY = 5;
    private static final double AFTER_RIVALRY = 6;

    private final String id;
    private final Function<BigDecimal, String> format;
    private final Svg svg = new Svg();
    private double y;

    private FigureChart(String id, Function<BigDecimal, String> format) {
        this.id = id;
        this.format = format;
    }

    /**
     * Draws the panels one under the other.
     *
     * @param text   title and description; a caller that also has the figures in a table may keep the latter short
     * @param panels in the order wanted; a panel without rows is its title only
     * @param format writes a number of the axis in the language of the page
     * @return an {@code svg} element with the role {@code img}, or {@code group} if a row has a link; never null
     */
    public static String render(ChartText text, List<Panel> panels, Function<BigDecimal, String> format) {
        FigureChart chart = new FigureChart(text.id(), format);
        panels.forEach(chart::panel);
        boolean linked = panels.stream().flatMap(panel -> panel.rows().stream()).anyMatch(row -> row.href() != null);
        return Frame.around(text, "figures", linked ? "group" : "img", Math.max(chart.y, 1), chart.svg);
    }

    private void panel(Panel panel) {
        y += y > 0 ? BETWEEN_PANELS : 0;
        svg.open("g", "class", "chart__panel", "id", id + "-" + panel.id());
        if (!panel.title().isEmpty()) {
            lines("chart__title", TextBox.lines(panel.title(), Frame.WIDTH / FigureRow.BOLD, TextBox.NORMAL));
        }
        if (!panel.unitWords().isEmpty()) {
            svg.open("g", "font-size", Svg.number(TextBox.SMALL));
            lines("chart__unit", TextBox.lines(panel.unitWords(), Frame.WIDTH, TextBox.SMALL));
            svg.close("g");
        }
        if (!panel.rows().isEmpty()) {
            Axis axis = Axis.upTo(panel.rows().stream().map(Row::highest).filter(Objects::nonNull)
                    .max(BigDecimal::compareTo).orElse(BigDecimal.ZERO), format);
            ticks(axis);
            Block.of(panel.rows()).forEach(block -> block(block, axis));
        }
        svg.close("g");
    }

    private void block(Block block, Axis axis) {
        boolean rivals = block.rivalry() != null;
        y += rivals ? BEFORE_RIVALRY : 0;
        double top = y;
        if (rivals) {
            lines("chart__rivalry", TextBox.lines(block.rivalry(), Frame.WIDTH / FigureRow.BOLD, TextBox.NORMAL));
            y += 2;
        }
        for (Row row : block.rows()) {
            FigureRow set = FigureRow.of(row);
            set.draw(svg, axis, y, block);
            y += set.height();
        }
        if (rivals) {
            svg.empty("path", "class", "chart__bracket", "d", Svg.path("M-3 %h-4V%h4", top + 4, y - 3), "fill", "none",
                    "stroke", "currentColor");
            y += AFTER_RIVALRY;
        }
    }

    private void lines(String look, List<String> lines) {
        for (String line : lines) {
            y += TextBox.LINE;
            TextBox.draw(svg, look, line, 0, y, null);
        }
    }

    private void ticks(Axis axis) {
        y += TextBox.LINE + 4;
        // Among links the words are read one by one, and the numbers of an axis would only be noise.
        svg.open("g", "class", "chart__axis", "aria-hidden", "true", "font-size", Svg.number(TextBox.SMALL));
        for (BigDecimal tick : axis.ticks()) {
            boolean zero = tick.signum() == 0;
            TextBox.draw(svg, "chart__tick", format.apply(tick), zero ? 0 : axis.x(tick), y, zero ? null : "middle");
        }
        svg.close("g");
        y += 5;
    }
}
