package sourcier.check.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.TextBlock;
import sourcier.source.Span;

/**
 * No line ends with spaces or tabs, outside code. Two spaces within a paragraph of Markdown break the line there; nobody sees
 * them, so such a break is written with a backslash (CommonMark 0.31, 6.7 "Hard line breaks").
 */
public final class TrailingSpaces implements Rule {
    private static final Pattern SPACES = Pattern.compile("[ \\t](?<![ \\t]{2})[ \\t]*+(?=[\\r\\n]|\\z)");
    private static final Set<TextBlock.Kind> BROKEN_INTO_LINES = Set.of(TextBlock.Kind.PARAGRAPH, TextBlock.Kind.FOOTNOTE);

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (ProjectText text : ProjectText.unusual(inventory)) {
            List<Span> paragraphs = paragraphs(text);
            for (Matcher spaces = SPACES.matcher(text.text()); spaces.find(); ) {
                if (!text.isCode(spaces.start())) {
                    boolean breaksLine = spaces.group().endsWith("  ") && text.isIn(paragraphs, spaces.start());
                    diagnostics.report(diagnostic(text, spaces, breaksLine));
                }
            }
        }
    }

    private static List<Span> paragraphs(ProjectText text) {
        return text.body() == null ? List.of() : text.body().outline().blocks().stream()
                .filter(block -> BROKEN_INTO_LINES.contains(block.kind())).map(TextBlock::span).toList();
    }

    private static Diagnostic diagnostic(ProjectText text, Matcher spaces, boolean breaksLine) {
        Span span = text.file().span(spaces.start(), spaces.group().length());
        Diagnostic found = Diagnostic.of(Code.FIL_011, span, breaksLine ? "case.break" : "case.spaces");
        boolean afterBackslash = spaces.start() > 0 && text.text().charAt(spaces.start() - 1) == '\\';
        // Without the spaces the backslash would stand for something else: a line break, a line that goes on.
        return afterBackslash ? found : found.repair(List.of(new Edit(span, breaksLine ? "\\" : "")));
    }
}
