package sourcier.check.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.TextBlock;
import sourcier.source.CharacterScan;
import sourcier.source.Span;

/** What is opened is closed: a block of code, which otherwise takes in the rest of the text, bold words, code in a line. */
public final class ClosedMarks implements Rule {
    private static final Pattern FENCE = Pattern.compile("(?s)(`{3,}|~{3,}).*");
    private static final Pattern OPENED = Pattern.compile("(?<![\\\\*_\\w])(\\*\\*|__|`)(?=[^\\s*_`])");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            body.outline().code().forEach(code -> block(code, diagnostics));
            body.outline().blocks().forEach(block -> words(block, diagnostics));
        }
    }

    private static void block(Span code, Diagnostics diagnostics) {
        Matcher fence = FENCE.matcher(code.text());
        if (fence.matches()) {
            String mark = fence.group(1);
            String last = code.text().stripTrailing().replaceFirst("(?s).*[\\n\\r]", "").replaceFirst("^[ \\t>]*", "");
            boolean closed = !last.equals(code.text().stripTrailing()) && last.startsWith(mark)
                    && last.chars().allMatch(c -> c == mark.charAt(0));
            if (!closed) {
                diagnostics.report(Code.MKD_010, code.file().span(code.file().offset(code), mark.length()), mark);
            }
        }
    }

    private static void words(TextBlock block, Diagnostics diagnostics) {
        String text = block.text();
        Matcher opened = OPENED.matcher(text);
        if (CharacterScan.has(text, c -> c == '*' || c == '_' || c == '`') && opened.find()) {
            diagnostics.report(Code.MKD_010, block.span(opened.start(1), opened.group(1).length()), opened.group(1));
        }
    }
}
