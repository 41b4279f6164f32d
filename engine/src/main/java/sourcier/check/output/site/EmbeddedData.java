package sourcier.check.output.site;

import java.util.List;
import org.jsoup.nodes.DataNode;
import sourcier.source.Span;

/**
 * Linked data in a page: {@code <script type="application/ld+json">} (JSON-LD 1.1, section 7).
 *
 * @param script where the element stands
 * @param start  the offset in the page at which the data begin
 * @param json   the data; null if the element is empty
 */
public record EmbeddedData(Span script, int start, JsonDocument json) {
    private static final String TYPE = "application/ld+json";

    /** All that stand in a page. */
    static List<EmbeddedData> in(Markup page) {
        return page.elements("script").stream().filter(script -> script.attr("type").strip().equalsIgnoreCase(TYPE)).map(script -> {
            List<DataNode> texts = script.dataNodes();
            return texts.isEmpty() ? new EmbeddedData(page.span(script), 0, null)
                    : new EmbeddedData(page.span(script), texts.get(0).sourceRange().startPos(), JsonDocument.parse(texts.get(0).getWholeData()));
        }).toList();
    }
}
