package sourcier.check.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Site;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * Spaces are plain spaces, outside code: the build sets the no-break and narrow ones. One finding per line. Where a plain space
 * would be part of the syntax, it is left to the editor.
 */
public final class TypographicSpaces implements Rule {
    private static final String SPACE = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F]";
    private static final Pattern SPACES = Pattern.compile("(?=[\\u00A0-\\u205F])" + SPACE + "+");
    /** From the beginning of a line: what the reader of YAML takes for a plain space. */
    private static final Pattern BEFORE_YAML = Pattern.compile(" *(- *)?([A-Za-z_]+:)?");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (ProjectText text : ProjectText.unusual(inventory)) {
            Map<Integer, Diagnostic> byLine = new LinkedHashMap<>();
            for (Matcher spaces = SPACES.matcher(text.text()); spaces.find(); ) {
                if (!text.isCode(spaces.start())) {
                    Span span = text.file().span(spaces.start(), spaces.group().length());
                    byLine.merge(span.line(), diagnostic(text, span, spaces), TypographicSpaces::both);
                }
            }
            byLine.values().forEach(diagnostics::report);
        }
    }

    private static Diagnostic both(Diagnostic first, Diagnostic second) {
        List<Edit> edits = new ArrayList<>(first.repair());
        edits.addAll(second.repair());
        return first.repair(edits);
    }

    private static Diagnostic diagnostic(ProjectText text, Span span, Matcher spaces) {
        Diagnostic found = Diagnostic.of(Code.FIL_019, span, SourceFile.nameOf(spaces.group().codePointAt(0)));
        return isSafe(text, spaces.start(), spaces.end())
                ? found.repair(List.of(new Edit(span, text.isLineEnd(spaces.end()) ? "" : " ")))
                : found;
    }

    private static boolean isSafe(ProjectText text, int start, int end) {
        String before = text.text().substring(text.lineStart(start), start);
        if (text.endsLine(end)) {
            // "a  " before a line end would be a line break, "\" too; behind "|" the space is a cell.
            return text.isLineEnd(end) && !text.beginsLine(start) && !before.matches(".*[ \\t\\\\|]");
        }
        if (text.isMarkdown(start)) {
            return !text.beginsLine(start) && !text.isIn(targets(text), start);
        }
        if (text.isYaml(start)) {
            boolean reads = BEFORE_YAML.matcher(before).matches();
            // Within a text, ": " begins a value and " #" a comment.
            return reads || !before.endsWith(":") && text.text().charAt(end) != '#';
        }
        return true;
    }

    private static List<Span> targets(ProjectText text) {
        Outline outline = text.body().outline();
        List<Span> targets = new ArrayList<>(outline.links().stream().map(link -> link.target().span()).toList());
        outline.images().forEach(image -> targets.add(image.target().span()));
        return targets;
    }
}
