package sourcier.render.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import sourcier.model.Body;
import sourcier.parse.markdown.MarkdownParser;

/** Renders the Markdown of an entry for one page. */
public final class MarkdownRenderer {
    private static final DataHolder OPTIONS = new MutableDataSet(MarkdownParser.OPTIONS)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            // The checker refuses raw HTML; should any get past it, it is shown and not run.
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .toImmutable();

    private final HtmlRenderer renderer;
    private Body body;

    /** A renderer whose references are resolved by this page. */
    public MarkdownRenderer(ReferenceTarget target) {
        this.renderer = HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(options -> new ReferenceNodeRenderer(target, () -> body))
                .attributeProviderFactory(new NumberColumns())
                .build();
    }

    /** HTML has no {@code align} any more: a right-aligned column is one of numbers, and the stylesheet says how they stand. */
    private static final class NumberColumns extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return (node, part, attributes) -> {
                if (attributes.getValue("align").equals("right")) {
                    attributes.addValue("class", "data-table__number");
                }
                attributes.remove("align");
            };
        }
    }

    /**
     * A text and its level-2 sections.
     *
     * @param intro    HTML before the first section
     * @param sections the sections in order
     */
    public record Sections(String intro, List<Section> sections) {}

    /**
     * One section.
     *
     * @param title its heading, plain text
     * @param html  what follows, up to the next heading of level 2
     */
    public record Section(String title, String html) {}

    /** The whole text as HTML. */
    public String render(Body text) {
        body = text;
        return renderer.render(MarkdownParser.parse(text.markdown()));
    }

    /** The text cut at its level-2 headings, for layouts that place the sections themselves. */
    public Sections sections(Body text) {
        body = text;
        Document document = MarkdownParser.parse(text.markdown());
        StringBuilder intro = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        StringBuilder current = intro;
        String title = null;
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                if (title != null) {
                    sections.add(new Section(title, current.toString()));
                }
                title = heading.getText().toString();
                current = new StringBuilder();
            } else {
                current.append(renderer.render(node));
            }
        }
        if (title != null) {
            sections.add(new Section(title, current.toString()));
        }
        return new Sections(intro.toString(), sections);
    }
}
