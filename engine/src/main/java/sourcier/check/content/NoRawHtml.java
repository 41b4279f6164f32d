package sourcier.check.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.model.TextBlock;
import sourcier.source.Span;

/** Texts have no HTML. It is reported by its first line; a closing tag only where no HTML stands before it. */
public final class NoRawHtml implements Rule {
    /** The beginning of a tag or a comment that is never closed, so that Markdown sees words. */
    private static final Pattern UNCLOSED = Pattern.compile("(?<!\\\\)<[A-Za-z/!?][^\\s<>]*");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            boolean first = true;
            for (Ref html : body.outline().html()) {
                String shown = html.id().lines().findFirst().orElse("").strip();
                if (first || !shown.startsWith("</")) {
                    Span span = html.span();
                    diagnostics.report(Code.MKD_001, new Span(span.file(), span.line(), span.column(), shown.length()), shown);
                }
                first = false;
            }
            body.outline().blocks().forEach(block -> unclosed(block, diagnostics));
        }
    }

    private static void unclosed(TextBlock block, Diagnostics diagnostics) {
        String text = block.text();
        if (text.indexOf('<') < 0) {
            return;
        }
        Matcher tag = UNCLOSED.matcher(text);
        while (tag.find()) {
            diagnostics.report(Code.MKD_001, block.span(tag.start(), tag.group().length()), tag.group());
        }
    }
}
