package sourcier.render.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import sourcier.parse.markdown.ClaimReference;
import sourcier.parse.markdown.ForeignWords;
import sourcier.parse.markdown.PlainWords;
import sourcier.parse.markdown.SourceReference;
import sourcier.parse.markdown.TermReference;

/** Writes our references, links, images and footnotes; everything else is flexmark's. */
final class ReferenceNodeRenderer implements NodeRenderer {
    private final ReferenceTarget target;
    private final MarkdownRenderer text;

    /** @param text knows which text is being rendered */
    ReferenceNodeRenderer(ReferenceTarget target, MarkdownRenderer text) {
        this.target = target;
        this.text = text;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Document.class, this::blocks),
                new NodeRenderingHandler<>(SourceReference.class, (node, context, html) ->
                        html.raw(target.citation(node.id().toString(), node.locator()))),
                new NodeRenderingHandler<>(TermReference.class, (node, context, html) ->
                        html.raw(target.term(node.id().toString(), node.words()))),
                new NodeRenderingHandler<>(ClaimReference.class, (node, context, html) ->
                        html.raw(target.claim(node.id().toString()))),
                new NodeRenderingHandler<>(ForeignWords.class, (node, context, html) -> {
                    html.attr("lang", node.language()).withAttr().tag("span");
                    html.text(node.words());
                    html.tag("/span");
                }),
                new NodeRenderingHandler<>(Link.class, (node, context, html) -> link(node, node, context, html)),
                new NodeRenderingHandler<>(LinkRef.class, this::link),
                new NodeRenderingHandler<>(Image.class, (node, context, html) -> image(node, node, html)),
                new NodeRenderingHandler<>(ImageRef.class, this::image),
                new NodeRenderingHandler<>(Footnote.class, (node, context, html) -> text.footnotes().use(node, html)),
                new NodeRenderingHandler<>(FootnoteBlock.class, (node, context, html) -> { }),
                new NodeRenderingHandler<>(TableBlock.class, ReferenceNodeRenderer::table));
    }

    private void blocks(Document document, NodeRendererContext context, HtmlWriter html) {
        document.getChildren().forEach(block -> {
            context.render(block);
            html.raw(text.notice(block));
        });
    }

    private void link(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        Reference definition = definition(node, context);
        if (definition == null) {
            context.delegateRender();
        } else {
            link(node, definition, context, html);
        }
    }

    private void link(Node node, LinkNodeBase address, NodeRendererContext context, HtmlWriter html) {
        html.attr("href", target.link(text.body(), address.getUrl().toString()));
        html.srcPos(node.getChars()).withAttr().tag("a");
        context.renderChildren(node);
        html.tag("/a");
    }

    private void image(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        Reference definition = definition(node, context);
        if (definition == null) {
            context.delegateRender();
        } else {
            image(node, definition, html);
        }
    }

    private void image(Node node, LinkNodeBase address, HtmlWriter html) {
        Picture picture = target.picture(text.body(), address.getUrl().toString());
        html.attr("src", picture.address()).attr("alt", PlainWords.of(node));
        if (!address.getTitle().isEmpty()) {
            html.attr("title", address.getTitle().unescape());
        }
        if (picture.isMeasured()) {
            html.attr("width", String.valueOf(picture.width())).attr("height", String.valueOf(picture.height()));
        }
        html.attr("loading", "lazy");
        html.srcPos(node.getChars()).withAttr().tagVoid("img");
    }

    private static Reference definition(RefNode node, NodeRendererContext context) {
        return node.isDefined() ? node.getReferenceNode(context.getDocument()) : null;
    }

    /** A wide table scrolls in its own frame, so that the page never scrolls sideways; the frame takes the keyboard. */
    private static void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
        html.raw("<div class=\"data-table\" tabindex=\"0\">");
        context.delegateRender();
        html.raw("</div>");
    }
}
