package sourcier.diagnostic;

import java.util.Locale;
import sourcier.source.Span;

/**
 * Prints a finding for a terminal, the way compilers do (rustc-dev-guide, "Diagnostics"): place, fact, the line with the
 * spot marked, advice, where to read more.
 *
 * <pre>
 * content/fr/claims/lamp-lit.md:7:15: error[SRC-001]: source `gazette-1912-05-15` does not exist
 *     7 |   - {source: gazette-1912-05-15, verdict: confirms}
 *       |              ^^^^^^^^^^^^^^^^^^
 *   help: did you mean `gazette-1912-05-14`? Sources are listed in data/sources.yml
 *   more: docs/rules/SRC-001.md
 * </pre>
 */
public final class TextFormatter {
    private final Catalogue catalogue;

    /** Prints with the texts of this catalogue. */
    public TextFormatter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The finding in four to five lines, without a line end after the last. */
    public String format(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        String id = diagnostic.code().id();
        StringBuilder out = new StringBuilder();
        out.append(span.location()).append(": ").append(diagnostic.code().severity().word()).append('[').append(id)
                .append("]: ").append(catalogue.message(diagnostic)).append('\n');
        String line = span.file().line(span.line());
        if (!line.isEmpty()) {
            out.append(String.format(Locale.ROOT, "%5d | %s%n", span.line(), line).replace("\r", ""));
            out.append("      | ").append(caret(line, span)).append('\n');
        }
        out.append("  help: ").append(catalogue.help(diagnostic)).append('\n');
        out.append("  more: docs/rules/").append(id).append(".md");
        return out.toString();
    }

    private static String caret(String line, Span span) {
        int start = Math.min(span.column() - 1, line.length());
        int width = Math.max(1, Math.min(span.length(), line.length() - start));
        // Tabs are kept, so that the caret stands below the spot whatever the width of a tab.
        String indent = line.substring(0, start).replaceAll("[^\t]", " ");
        return indent + "^".repeat(width);
    }
}
