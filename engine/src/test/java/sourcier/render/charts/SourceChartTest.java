package sourcier.render.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import sourcier.render.charts.Branch.Sign;

class SourceChartTest {
    private static final ChartText TEXT = new ChartText("t", "Title", "In words");

    private static Branch branch(String label, Sign sign, Branch... copies) {
        return new Branch(label, "3 March", sign, List.of(copies));
    }

    private static Drawing draw(Branch... trees) {
        return Drawing.of(SourceChart.render(TEXT, List.of(trees)));
    }

    private static List<Element> texts(Drawing drawing) {
        NodeList found = drawing.root().getElementsByTagName("tspan");
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static Element text(Drawing drawing, String content) {
        return texts(drawing).stream().filter(text -> text.getTextContent().equals(content)).findFirst().orElseThrow();
    }

    private final Drawing chain = draw(branch("Notice", Sign.LINK,
            branch("Agency", Sign.LINK, branch("Gazette", Sign.CONFIRMS), branch("Herald", Sign.REFINES)),
            branch("Log", Sign.CONTRADICTS)));

    @Test
    void writesTheOriginFirstAndEachCopyBelowAndToTheRight() {
        List<String> names = texts(chain).stream().map(Element::getTextContent).filter(name -> !name.equals("3 March")).toList();
        assertEquals(List.of("Notice", "Agency", "Gazette", "Herald", "Log"), names);
        double notice = Drawing.number(text(chain, "Notice"), "x");
        double agency = Drawing.number(text(chain, "Agency"), "x");
        assertTrue(notice < agency);
        assertTrue(agency < Drawing.number(text(chain, "Gazette"), "x"));
        assertEquals(agency, Drawing.number(text(chain, "Log"), "x"));
        assertEquals("600", text(chain, "Notice").getAttribute("font-weight"));
        assertEquals("", text(chain, "Agency").getAttribute("font-weight"));
    }

    @Test
    void theFormsDifferWithoutColour() {
        List<String> forms = List.of(sign(Sign.CONFIRMS), sign(Sign.REFINES), sign(Sign.CONTRADICTS), sign(Sign.LINK));
        assertEquals(4, forms.stream().distinct().count(), forms.toString());
    }

    private static String sign(Sign sign) {
        return SourceChart.render(TEXT, List.of(new Branch("a", "", sign, List.of())))
                .replaceAll("class=\"[^\"]*\"", "").replaceAll(".*</desc>", "");
    }

    @Test
    void leadsALineToEachCopyAndNoneFromALoneSource() {
        String lines = chain.all("chart__ruler").get(0).getAttribute("d");
        assertEquals(4, lines.split("h11h-11", -1).length - 1, lines);
        assertEquals(2, lines.split("v-", -1).length - 1, lines);
        assertTrue(draw(branch("Log", Sign.CONFIRMS), branch("Notice", Sign.CONFIRMS)).all("chart__ruler").isEmpty());
    }

    @Test
    void putsDatesInAColumnAndLeavesOutThoseNotKnown() {
        Drawing drawing = draw(new Branch("Notice", "", Sign.LINK, List.of(branch("Gazette", Sign.CONFIRMS))));
        Element column = drawing.all("chart__tick").get(0);
        assertEquals("3 March", column.getTextContent());
        double second = Drawing.number(text(drawing, "Notice"), "dy") + Drawing.number(text(drawing, "Gazette"), "dy");
        assertEquals(second, Drawing.number((Element) column.getFirstChild(), "dy"));
    }

    @Test
    void wrapsALongNameInsteadOfRunningIntoTheDate() {
        Drawing drawing = draw(branch("The committee of all keepers of lighthouses, buoys and foghorns", Sign.CONFIRMS));
        List<Element> lines = texts(drawing);
        assertTrue(lines.size() > 2, lines.toString());
        double end = Drawing.number(lines.get(0), "x")
                + TextBox.width(lines.get(0).getTextContent(), TextBox.NORMAL) * FigureRow.BOLD;
        assertTrue(end < Frame.WIDTH - TextBox.width("3 March", TextBox.SMALL), "ends at " + end);
    }

    @Test
    void isAnImageWithANameAndADescription() {
        assertEquals("img", chain.root().getAttribute("role"));
        assertEquals("t-title", chain.root().getAttribute("aria-labelledby"));
        assertEquals("t-desc", chain.root().getAttribute("aria-describedby"));
    }

    @Test
    void escapesEverythingAndHasNoStyleAttributes() {
        String chart = SourceChart.render(TEXT, List.of(new Branch("<b> & \"c\"", "<1>", Sign.LINK, List.of())));
        assertFalse(chart.contains("style="));
        assertEquals("<b> & \"c\"", texts(Drawing.of(chart)).get(0).getTextContent());
    }

    @Test
    void drawsNothingOutOfNothing() {
        assertTrue(texts(draw()).isEmpty());
    }
}
