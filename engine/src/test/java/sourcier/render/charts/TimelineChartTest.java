package sourcier.render.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import sourcier.model.InArticle;

class TimelineChartTest {
    private static final ChartText TEXT = new ChartText("t", "Title", "In words");

    private static List<Mark> marks(InArticle inArticle, String... dates) {
        List<Mark> marks = new ArrayList<>();
        for (String date : dates) {
            marks.add(Mark.of("event-" + marks.size(), Dates.of(date), inArticle).orElseThrow());
        }
        return marks;
    }

    private static Drawing draw(InArticle inArticle, String... dates) {
        return Drawing.of(chart(marks(inArticle, dates)));
    }

    private static String chart(List<Mark> marks) {
        return TimelineChart.render(TEXT, marks, month -> "m" + month.getMonthValue(), sign -> null);
    }

    private static List<Element> circles(Drawing drawing) {
        return drawing.all("chart__outline").stream().filter(e -> e.getTagName().equals("circle")).toList();
    }

    @Test
    void putsDaysInProportion() {
        List<Element> days = circles(draw(InArticle.OUT, "2024-12-01", "2024-12-11", "2024-12-31"));
        double tenDays = Drawing.number(days.get(1), "cx") - Drawing.number(days.get(0), "cx");
        assertEquals(2 * tenDays, Drawing.number(days.get(2), "cx") - Drawing.number(days.get(1), "cx"), 0.2);
        assertTrue(Drawing.number(days.get(2), "cx") < Frame.WIDTH - EventDrawing.ARROW);
    }

    @Test
    void hasARowForEachMonthInOrderAndSignsForGaps() {
        Drawing drawing = draw(InArticle.IN, "2025-02-03", "2024-10-05", "2024-11-05", "2024-10-20");
        assertEquals(List.of("m10", "m11", "m2"), drawing.texts("chart__label"));
        assertEquals(List.of("2024", "2025"), drawing.texts("chart__title"));
        assertEquals(1, drawing.all("chart__skipped").size());
    }

    @Test
    void fillsByHowMuchTheArticleHas() {
        assertEquals("circle", draw(InArticle.IN, "2024-12-23").all("chart__event").get(0).getTagName());
        assertEquals("path", draw(InArticle.PARTLY, "2024-12-23").all("chart__event").get(0).getTagName());
        assertTrue(draw(InArticle.OUT, "2024-12-23").all("chart__event").isEmpty());
    }

    @Test
    void stacksEventsOfOneDay() {
        List<Element> same = circles(draw(InArticle.OUT, "2024-12-23", "2024-12-23", "2024-12-24"));
        assertEquals(Drawing.number(same.get(0), "cx"), Drawing.number(same.get(2), "cx"));
        assertNotEquals(Drawing.number(same.get(0), "cy"), Drawing.number(same.get(2), "cy"));
        assertEquals(Drawing.number(same.get(0), "cy"), Drawing.number(same.get(1), "cy"), "the next day has room");
    }

    @Test
    void continuesABarInTheNextMonths() {
        Drawing drawing = draw(InArticle.IN, "2024-10-20/2024-12-05");
        assertEquals(List.of("m10", "m11", "m12"), drawing.texts("chart__label"));
        assertEquals(3, drawing.all("chart__event").size());
    }

    @Test
    void skipsManyMonthsInWhichABarOnlyGoesOn() {
        Drawing drawing = draw(InArticle.IN, "2020-10-20/2024-12-05");
        assertEquals(List.of("m10", "m12"), drawing.texts("chart__label"));
        assertEquals(3, drawing.all("chart__event").size(), "the bar goes through the gap");
    }

    @Test
    void hatchesWhatIsNotSure() {
        assertTrue(draw(InArticle.OUT, "2024-12-23").all("chart__hatch").isEmpty());
        Drawing november = draw(InArticle.OUT, "2024-11");
        List<Element> ticks = november.all("chart__tick");
        double thirtyDays = Drawing.number(ticks.get(3), "x") - Drawing.number(ticks.get(0), "x");
        assertEquals(thirtyDays, Drawing.number(november.all("chart__hatch").get(0), "width"), 0.2);
        assertEquals(2, draw(InArticle.OUT, "2024-11-14~").all("chart__hatch").size(), "before and after the day");
        assertEquals(1, draw(InArticle.OUT, "2024-11-04/2024-11-14~").all("chart__hatch").size());
    }

    @Test
    void dotsTheOutlineOfAnUncertainDate() {
        assertFalse(circles(draw(InArticle.IN, "2024-12-23?")).get(0).getAttribute("stroke-dasharray").isEmpty());
        assertTrue(circles(draw(InArticle.IN, "2024-12-23")).get(0).getAttribute("stroke-dasharray").isEmpty());
    }

    @Test
    void pointsAnArrowAtAnOpenEnd() {
        assertEquals(1, draw(InArticle.OUT, "2024-12-31/..").all("chart__arrow").size());
        assertTrue(draw(InArticle.OUT, "/2024-12-01").all("chart__arrow").get(0).getAttribute("d").contains("h-11"));
    }

    @Test
    void explainsOnlyTheSignsInUse() {
        List<Mark> marks = marks(InArticle.OUT, "2024-12-23", "2024-11");
        Drawing drawing = Drawing.of(TimelineChart.render(TEXT, marks, m -> "m", sign -> "<" + sign + ">"));
        assertEquals(List.of("<OUTSIDE_ARTICLE>", "<DAY_NOT_SURE>"), drawing.texts("chart__meaning"));
    }

    @Test
    void drawsNothingOutOfNothing() {
        Drawing drawing = draw(InArticle.IN);
        assertEquals("img", drawing.root().getAttribute("role"));
        assertTrue(drawing.all("chart__month").isEmpty());
    }

    @Test
    void dependsOnTheMarksAndNotOnTheirOrder() {
        List<Mark> marks = marks(InArticle.PARTLY, "2024-12-23", "2024-12-23?", "2024-12-20/2025-01-04~", "2024?");
        String chart = chart(marks);
        assertFalse(chart.contains("style="));
        Collections.reverse(marks);
        assertEquals(chart, chart(marks));
    }
}
