package sourcier.render.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import sourcier.model.Quantity;

class FigureChartTest {
    private static final ChartText TEXT = new ChartText("t", "Title", "In words");

    private static Row row(String label, String value, Integer min, Integer max) {
        return Row.of(label, value, quantity(min, max, false), false, null);
    }

    private static Row rival(String rivalry, int value) {
        return new Row("r" + value, "" + value, quantity(value, value, false), false, null, rivalry);
    }

    private static Quantity quantity(Integer min, Integer max, boolean approximate) {
        return new Quantity(number(min), number(max), "pieces", approximate);
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static Drawing draw(Row... rows) {
        return Drawing.of(chart(rows));
    }

    private static String chart(Row... rows) {
        return FigureChart.render(TEXT, List.of(new Panel("p", "Panel", "units", List.of(rows))), BigDecimal::toPlainString);
    }

    @Test
    void putsMarksInProportion() {
        Drawing drawing = draw(row("a", "1", 1000, 1000), row("b", "2", 2000, 2000), row("c", "4", 4000, 4000));
        List<Double> x = drawing.all("chart__end").stream().map(end -> Drawing.number(end, "cx") - Axis.LEFT).toList();
        assertEquals(2 * x.get(0), x.get(1), 0.1);
        assertEquals(4 * x.get(0), x.get(2), 0.2);
    }

    @Test
    void drawsEachKindInItsOwnForm() {
        Drawing exact = draw(row("a", "5", 5, 5));
        assertTrue(exact.all("chart__arrow").isEmpty());
        assertEquals("", exact.all("chart__end").get(0).getAttribute("fill"));
        Drawing about = draw(Row.of("a", "about 5", quantity(5, 5, true), false, null));
        assertEquals("none", about.all("chart__end--approximate").get(0).getAttribute("fill"));
        Drawing range = draw(row("a", "5 to 9", 5, 9));
        assertEquals(1, range.all("chart__bar").size());
        assertTrue(range.all("chart__end").isEmpty());
    }

    @Test
    void pointsAnArrowWhereABoundIsMissing() {
        String atLeast = draw(row("a", "at least 50", 50, null)).all("chart__arrow").get(0).getAttribute("d");
        String atMost = draw(row("a", "at most 50", null, 50)).all("chart__arrow").get(0).getAttribute("d");
        assertTrue(atLeast.contains("h22"), atLeast);
        assertTrue(atMost.contains("h-22"), atMost);
    }

    @Test
    void drawsNoLineFromZeroWithoutALowerBound() {
        assertTrue(draw(row("a", "at most 50", null, 50)).all("chart__stem").isEmpty());
        assertEquals(1, draw(row("a", "at least 50", 50, null)).all("chart__stem").size());
    }

    @Test
    void marksTheArticleWithSquares() {
        Drawing drawing = draw(Row.of("a", "5", quantity(5, 5, false), true, null), row("b", "5", 5, 5));
        assertEquals(List.of("rect", "circle"), drawing.all("chart__end").stream().map(Element::getTagName).toList());
        assertEquals(1, drawing.all("chart__row--article").size());
    }

    @Test
    void setsRivalsInOneBlockUnderTheirWords() {
        Drawing drawing = draw(row("a", "1", 1, 1), rival("differ", 2), rival("differ", 4), rival("differ too", 3), row("b", "5", 5, 5));
        assertEquals(List.of("differ", "differ too"), drawing.texts("chart__rivalry"));
        assertEquals(2, drawing.all("chart__bracket").size());
        List<Double> heights = new ArrayList<>();
        drawing.all("chart__label").forEach(label -> heights.add(Drawing.y(label)));
        assertTrue(Drawing.y(drawing.all("chart__rivalry").get(0)) > heights.get(0));
        assertTrue(Drawing.y(drawing.all("chart__rivalry").get(0)) < heights.get(1));
    }

    @Test
    void hatchesTheGapBetweenRivalsInEachOfTheirRows() {
        List<Element> gaps = draw(row("a", "1", 1, 1), rival("differ", 2), rival("differ", 4)).all("chart__gap");
        assertEquals(2, gaps.size());
        assertEquals(gaps.get(0).getAttribute("d"), gaps.get(1).getAttribute("d"));
        Axis axis = new Axis(BigDecimal.ONE, 4);
        assertTrue(gaps.get(0).getAttribute("d").startsWith("M" + Svg.number(axis.x(BigDecimal.valueOf(2)))));
        double strokes = gaps.get(0).getAttribute("d").chars().filter(c -> c == 'l').count();
        assertEquals(axis.x(BigDecimal.valueOf(4)) - axis.x(BigDecimal.valueOf(2)), strokes * 4, 4);
    }

    @Test
    void hatchesNothingBetweenEqualFigures() {
        assertTrue(draw(rival("differ", 2), rival("differ", 2)).all("chart__gap").isEmpty());
    }

    @Test
    void givesARowWithoutAFigureNoMark() {
        Drawing drawing = draw(row("a", "5", 5, 5), Row.of("b", "not found", null, false, null));
        assertEquals(1, drawing.all("chart__end").size());
        assertEquals(List.of("not found"), drawing.texts("chart__value--unknown"));
        assertEquals(2, drawing.all("chart__ruler").size());
    }

    @Test
    void leavesATitleOutThatAHeadingSays() {
        Panel panel = new Panel("p", "", "units", List.of(row("a", "1", 1, 1)));
        assertTrue(Drawing.of(FigureChart.render(TEXT, List.of(panel), BigDecimal::toString)).all("chart__title").isEmpty());
    }

    @Test
    void givesEveryPanelItsOwnAxis() {
        Panel small = new Panel("s", "Small", "", List.of(row("a", "4", 4, 4)));
        Panel large = new Panel("l", "Large", "", List.of(row("a", "4000", 4000, 4000)));
        Drawing drawing = Drawing.of(FigureChart.render(TEXT, List.of(small, large), BigDecimal::toPlainString));
        assertEquals(List.of("0", "1", "2", "3", "4", "0", "1000", "2000", "3000", "4000"), drawing.texts("chart__tick"));
        assertEquals(List.of("t-s", "t-l"), drawing.all("chart__panel").stream().map(p -> p.getAttribute("id")).toList());
    }

    @Test
    void wrapsALongLabelInsteadOfRunningIntoTheValue() {
        Drawing drawing = draw(row("a label that is much too long for the room beside the value", "at least 3000", 3000, null));
        List<Element> label = drawing.all("chart__label");
        Element value = drawing.all("chart__value").get(0);
        assertEquals(2, label.size());
        assertEquals(Drawing.y(label.get(0)), Drawing.y(value));
        double end = TextBox.width(label.get(0).getTextContent(), TextBox.NORMAL);
        double begin = Drawing.number(value, "x") - TextBox.width(value.getTextContent(), TextBox.NORMAL);
        assertTrue(end < begin, end + " " + begin);
    }

    @Test
    void putsALongValueBelowTheLabel() {
        Drawing drawing = draw(row("label", "a value in many words, which takes a line or two of its own", 5, 5));
        double label = Drawing.y(drawing.all("chart__label").get(0));
        drawing.all("chart__value").forEach(value -> assertTrue(Drawing.y(value) > label));
    }

    @Test
    void keepsTheLinesApart() {
        Drawing drawing = draw(row("one", "1", 1, 1), row("two two two two two two two two two two two two", "2", 2, 2));
        List<Double> lines = new ArrayList<>();
        drawing.all("chart__label").forEach(label -> lines.add(Drawing.y(label)));
        for (int i = 1; i < lines.size(); i++) {
            assertTrue(lines.get(i) - lines.get(i - 1) >= TextBox.LINE);
        }
        assertTrue(drawing.height() > lines.get(lines.size() - 1));
    }

    @Test
    void escapesEverything() {
        ChartText text = new ChartText("t", "<&>", "\"<&>\"");
        Row row = Row.of("<b>\"", "&amp;", quantity(1, 1, false), false, "x.html?a=1&b=\"2\"");
        Drawing drawing = Drawing.of(
                FigureChart.render(text, List.of(new Panel("p", "<i>", "&", List.of(row))), tick -> "<" + tick + ">"));
        assertEquals(List.of("<b>\""), drawing.texts("chart__label"));
        assertEquals(List.of("&amp;"), drawing.texts("chart__value"));
        assertEquals("x.html?a=1&b=\"2\"", drawing.all("chart__link").get(0).getAttribute("href"));
        assertEquals("<0>", drawing.texts("chart__tick").get(0));
    }

    @Test
    void isAnImageUnlessItHasLinks() {
        assertEquals("img", draw(row("a", "1", 1, 1)).root().getAttribute("role"));
        Drawing linked = draw(Row.of("a", "1", quantity(1, 1, false), false, "#c"));
        assertEquals("group", linked.root().getAttribute("role"));
        assertEquals("t-title", linked.root().getAttribute("aria-labelledby"));
        assertEquals("t-desc", linked.root().getAttribute("aria-describedby"));
    }

    @Test
    void drawsNothingOutOfNothing() {
        assertTrue(Drawing.of(FigureChart.render(TEXT, List.of(), BigDecimal::toString)).all("chart__panel").isEmpty());
        assertEquals(List.of("Panel"), draw().texts("chart__title"));
    }

    @Test
    void hasNoStyleAttributesAndNeverChanges() {
        String chart = chart(row("a", "1", 0, 1), row("b", "at most 0", null, 0));
        assertFalse(chart.contains("style="));
        assertEquals(chart, chart(row("a", "1", 0, 1), row("b", "at most 0", null, 0)));
    }

    @Test
    void refusesFiguresThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> row("a", "?", null, null));
        assertThrows(IllegalArgumentException.class, () -> row("a", "-1", -1, 1));
        assertThrows(IllegalArgumentException.class, () -> row("a", "2 to 1", 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new ChartText("a b", "", ""));
    }
}
