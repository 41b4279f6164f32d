package sourcier.render.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;
import java.util.function.Supplier;
import sourcier.model.Body;
import sourcier.parse.markdown.ClaimReference;
import sourcier.parse.markdown.SourceReference;
import sourcier.parse.markdown.TermReference;

/** Writes our references and the links between Markdown files; everything else is flexmark's. */
final class ReferenceNodeRenderer implements NodeRenderer {
    private final ReferenceTarget target;
    private final Supplier<Body> body;

    ReferenceNodeRenderer(ReferenceTarget target, Supplier<Body> body) {
        this.target = target;
        this.body = body;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(SourceReference.class, (node, context, html) ->
                        html.raw(target.citation(node.id().toString(), node.locator()))),
                new NodeRenderingHandler<>(TermReference.class, (node, context, html) ->
                        html.raw(target.term(node.id().toString(), node.words()))),
                new NodeRenderingHandler<>(ClaimReference.class, (node, context, html) ->
                        html.raw(target.claim(node.id().toString()))),
                new NodeRenderingHandler<>(Link.class, this::link),
                new NodeRenderingHandler<>(TableBlock.class, ReferenceNodeRenderer::table));
    }

    private void link(Link node, NodeRendererContext context, HtmlWriter html) {
        html.attr("href", target.link(body.get(), node.getUrl().toString()));
        html.srcPos(node.getChars()).withAttr().tag("a");
        context.renderChildren(node);
        html.tag("/a");
    }

    /** A wide table scrolls in its own frame, so that the page never scrolls sideways; the frame takes the keyboard. */
    private static void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
        html.raw("<div class=\"data-table\" tabindex=\"0\">");
        context.delegateRender();
        html.raw("</div>");
    }
}
