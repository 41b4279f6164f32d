package sourcier.render.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sourcier.model.Anchors;
import sourcier.model.Body;
import sourcier.model.Entry;
import sourcier.parse.markdown.HeadingAnchors;
import sourcier.parse.markdown.MarkdownParser;
import sourcier.parse.markdown.PlainWords;

/** Renders the Markdown of entries for one page, one after the other. */
public final class MarkdownRenderer {
    private static final DataHolder OPTIONS = new MutableDataSet(MarkdownParser.OPTIONS)
            // The extension for footnotes would print them at the end, with ids that are taken once more by the next entry.
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            // The checker refuses raw HTML; should any get past it, it is shown and not run.
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .toImmutable();

    private final ReferenceTarget target;
    private final HtmlRenderer renderer;
    private Entry entry;
    private FootnoteRenderer footnotes;
    private Map<Node, String> anchors;
    private Map<String, String> headingIds;

    /** A renderer whose references are resolved by this page. */
    public MarkdownRenderer(ReferenceTarget target) {
        this.target = target;
        this.renderer = HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(options -> new ReferenceNodeRenderer(target, this))
                .attributeProviderFactory(new Attributes())
                .build();
    }

    private final class Attributes extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return (node, part, attributes) -> {
                if (node instanceof Heading) {
                    attributes.replaceValue("id", id(node));
                }
                // HTML has no align any more: a right-aligned column is one of numbers, and the stylesheet says how they stand.
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
     * @param title   its heading, plain text
     * @param heading its heading, HTML
     * @param id      the anchor of its heading
     * @param html    what follows, up to the next heading of level 2, and the footnotes to it
     */
    public record Section(String title, String heading, String id, String html) {}

    /** The whole text as HTML, with its footnotes. */
    public String render(Entry entry) {
        return renderer.render(begin(entry)) + footnotes.takeList(renderer::render);
    }

    /** The text cut at its level-2 headings, for layouts that place the sections themselves. */
    public Sections sections(Entry entry) {
        Document document = begin(entry);
        StringBuilder intro = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        StringBuilder current = intro;
        Node heading = null;
        for (Node node : document.getChildren()) {
            if (node instanceof Heading next && next.getLevel() == 2) {
                end(heading, current, sections);
                heading = node;
                current = new StringBuilder(notice(node));
            } else {
                current.append(renderer.render(node)).append(notice(node));
            }
        }
        end(heading, current, sections);
        return new Sections(intro.toString(), sections);
    }

    private Document begin(Entry next) {
        entry = next;
        footnotes = new FootnoteRenderer(target, Anchors.prefix(entry));
        Document document = MarkdownParser.parse(entry.body().markdown());
        anchors = HeadingAnchors.of(document);
        headingIds = Anchors.headingIds(entry);
        return document;
    }

    /** What stands after a block that is older than its text in the reference language; mostly nothing. */
    String notice(Node node) {
        return target.notice(entry, node.getStartOffset(), node.getEndOffset());
    }

    /** Ends a section, or the opening if no heading has come yet. */
    private void end(Node heading, StringBuilder html, List<Section> sections) {
        html.append(footnotes.takeList(renderer::render));
        if (heading != null) {
            String whole = renderer.render(heading);
            String inner = whole.substring(whole.indexOf('>') + 1, whole.lastIndexOf("</"));
            sections.add(new Section(PlainWords.of(heading), inner, id(heading), html.toString()));
        }
    }

    private String id(Node heading) {
        return headingIds.get(anchors.get(heading));
    }

    /** The text that is being rendered. */
    Body body() {
        return entry.body();
    }

    /** The footnotes of the text that is being rendered. */
    FootnoteRenderer footnotes() {
        return footnotes;
    }
}
