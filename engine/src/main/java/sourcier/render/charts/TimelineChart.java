package sourcier.render.charts;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Events on a calendar: a row for each month in which something begins or ends, days from left to right. What is not sure is
 * not drawn as a point, see {@link EventDrawing}. Rows are in order; a sign stands where months are skipped.
 *
 * <pre>{@code
 * TimelineChart.render(new ChartText("calendar", title, description), marks, months::name, key::get);
 * }</pre>
 */
public final class TimelineChart {
    /** Days that are numbered; the row of a short month ends before the last. */
    private static final int[] NUMBERED = {1, 10, 20, 31};
    private static final double YEAR = 26;
    private static final String SKIPPED = "⋯";

    private final Svg svg = new Svg();
    private final Function<YearMonth, String> names;
    private final Calendar calendar;
    private double y;

    private TimelineChart(List<Months> rows, Function<YearMonth, String> names) {
        this.names = names;
        double widest = rows.stream()
                .mapToDouble(row -> TextBox.width(names.apply(row.first()), TextBox.NORMAL))
                .max()
                .orElse(0);
        this.calendar = new Calendar(Math.max(40, Math.ceil(widest) + EventDrawing.ARROW));
    }

    /**
     * Draws the calendar.
     *
     * @param text  title and description; the description says in words what is hatched, dotted and open
     * @param marks in any order; without any, the drawing is empty
     * @param names the name of a month, without its year, short enough for a column: « déc. »
     * @param key   what a sign means, or null to leave it out of the key; asked only for signs in use
     * @return an {@code svg} element with the role {@code img}; never null
     */
    public static String render(
            ChartText text, List<Mark> marks, Function<YearMonth, String> names, Function<TimelineSign, String> key) {
        List<List<Piece>> pieces = marks.stream()
                .sorted(Comparator.comparing((Mark mark) -> mark.possible().first()).thenComparing(Mark::id))
                .map(Piece::of)
                .toList();
        List<Months> rows = Months.of(pieces.stream().flatMap(List::stream).toList());
        TimelineChart chart = new TimelineChart(rows, names);
        EventDrawing drawing = new EventDrawing(chart.svg, chart.calendar, text.id());
        if (TimelineSign.DAY_NOT_SURE.isUsedBy(marks)) {
            drawing.patterns();
        }
        chart.rows(rows, pieces, drawing);
        chart.y = TimelineKey.draw(chart.svg, drawing, marks, key, chart.y + 8);
        return Frame.around(text, "timeline", "img", chart.y + 6, chart.svg);
    }

    private void rows(List<Months> rows, List<List<Piece>> pieces, EventDrawing drawing) {
        Integer year = null;
        for (Months months : rows) {
            if (!months.skipped() && (year == null || year != months.first().getYear())) {
                year = months.first().getYear();
                year(year);
            }
            CalendarRow row = CalendarRow.of(months, pieces, calendar);
            svg.open("g", "class", months.skipped() ? "chart__month chart__month--skipped" : "chart__month");
            if (months.skipped()) {
                TextBox.draw(svg, "chart__skipped", SKIPPED, 0, y + row.rail(), null);
            } else {
                TextBox.draw(svg, "chart__label", names.apply(months.first()), 0, y + row.rail() + 1, null);
                rail(months.first().lengthOfMonth(), y + row.rail());
            }
            row.draw(drawing, y);
            svg.close("g");
            y += row.height();
        }
    }

    /** The year, and the numbers of the days once more, since the first ones may be far above. */
    private void year(int year) {
        y += YEAR;
        TextBox.draw(svg, "chart__title", Integer.toString(year), 0, y - 4, null);
        svg.open("g", "class", "chart__axis", "font-size", Svg.number(TextBox.SMALL));
        for (int day : NUMBERED) {
            TextBox.draw(svg, "chart__tick", Integer.toString(day), calendar.middle(day), y - 4, "middle");
        }
        svg.close("g");
    }

    /** The line of a month, as long as the month, with ticks between the tens of days. */
    private void rail(int days, double at) {
        StringBuilder path = new StringBuilder(Svg.path("M% %H%", calendar.begin(1), at, calendar.begin(days + 1)));
        for (int day : NUMBERED) {
            if (day <= days) {
                path.append(Svg.path("M% %v3", calendar.middle(day), at));
            }
        }
        svg.empty("path", "class", "chart__ruler", "d", path.toString(), "fill", "none", "stroke", "currentColor",
                "stroke-opacity", ".3");
    }
}
