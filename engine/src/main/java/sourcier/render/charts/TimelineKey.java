package sourcier.render.charts;

import java.util.List;
import java.util.function.Function;
import sourcier.model.InArticle;

/** The key under a timeline: a sign, and what it means. */
final class TimelineKey {
    private static final double TEXT = 36;
    private static final double LEFT = 2;
    private static final double RIGHT = 26;

    private TimelineKey() {}

    /**
     * Draws a line for each sign in use that has words.
     *
     * @param words what a sign means, or null to leave it out
     * @param top   where the key begins
     * @return where it ends; {@code top} if there is nothing to explain
     */
    static double draw(Svg svg, EventDrawing drawing, List<Mark> marks, Function<TimelineSign, String> words, double top) {
        double y = top;
        svg.open("g", "class", "chart__key", "font-size", Svg.number(TextBox.SMALL));
        for (TimelineSign sign : TimelineSign.values()) {
            String meaning = sign.isUsedBy(marks) ? words.apply(sign) : null;
            if (meaning == null) {
                continue;
            }
            sample(drawing, sign, y + TextBox.LINE - 4.5);
            for (String line : TextBox.lines(meaning, Frame.WIDTH - TEXT, TextBox.SMALL)) {
                y += TextBox.LINE;
                TextBox.draw(svg, "chart__meaning", line, TEXT, y, null);
            }
        }
        svg.close("g");
        return y;
    }

    private static void sample(EventDrawing drawing, TimelineSign sign, double y) {
        double middle = (LEFT + RIGHT) / 2;
        String box = Svg.path("M% %H%v6H%z", LEFT, y - 3, RIGHT, LEFT);
        switch (sign) {
            case IN_ARTICLE -> drawing.point(middle, y, InArticle.IN, false);
            case PARTLY_IN_ARTICLE -> drawing.point(middle, y, InArticle.PARTLY, false);
            case OUTSIDE_ARTICLE -> drawing.point(middle, y, InArticle.OUT, false);
            case SEVERAL_DAYS -> drawing.bar(LEFT, RIGHT, y, InArticle.OUT, box, false);
            case DAY_NOT_SURE -> drawing.hatch(LEFT, RIGHT, y, InArticle.OUT, null, false);
            case UNCERTAIN -> drawing.point(middle, y, InArticle.OUT, true);
            case OPEN_END -> drawing.arrow(middle - EventDrawing.ARROW / 2, y, 1);
        }
    }
}
