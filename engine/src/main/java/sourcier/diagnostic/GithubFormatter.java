package sourcier.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcier.source.Span;

/**
 * Prints findings for GitHub Actions: workflow commands, which GitHub shows beside the lines of a pull request, and a table for
 * the summary of the job. GitHub shows at most ten errors and ten warnings of a step, so the gravest come first and the rest are
 * only in the table.
 */
public final class GithubFormatter {
    private static final int SHOWN = 10;
    /** GitHub refuses a summary above one megabyte. */
    private static final int ROWS = 1000;
    private static final Comparator<Diagnostic> GRAVEST_FIRST = Comparator
            .<Diagnostic, Severity>comparing(diagnostic -> diagnostic.code().severity())
            .thenComparing(diagnostic -> diagnostic.code().area())
            .thenComparing(Comparator.naturalOrder());
    private final Catalogue catalogue;

    /** Prints with the texts of this catalogue. */
    public GithubFormatter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One line per finding that GitHub will show, the gravest first. */
    public List<String> annotations(List<Diagnostic> found) {
        return shown(found).map(this::annotation).toList();
    }

    /** How many of the findings get no annotation. */
    public long more(List<Diagnostic> found) {
        return found.size() - shown(found).count();
    }

    private static Stream<Diagnostic> shown(List<Diagnostic> found) {
        Map<Severity, List<Diagnostic>> bySeverity = found.stream().sorted(GRAVEST_FIRST)
                .collect(Collectors.groupingBy(diagnostic -> diagnostic.code().severity()));
        return Stream.of(Severity.values()).flatMap(severity -> bySeverity.getOrDefault(severity, List.of()).stream().limit(SHOWN));
    }

    private String annotation(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        int lineEnd = span.file().line(span.line()).length() + 1;
        int end = Math.max(span.column() + 1, Math.min(span.column() + span.length(), lineEnd));
        return "::" + diagnostic.code().severity().word() + " file=" + property(span.file().path()) + ",line=" + span.line()
                + ",col=" + span.column() + ",endColumn=" + end + ",title=" + property(diagnostic.code().id()) + "::"
                + data(catalogue.message(diagnostic) + "\n" + catalogue.help(diagnostic) + "\n" + diagnostic.code().page());
    }

    /** All findings as a Markdown table; begins with the sentence {@code heading}. */
    public String summary(List<Diagnostic> found, String heading) {
        StringBuilder table = new StringBuilder("### ").append(cell(heading)).append('\n');
        if (found.isEmpty()) {
            return table.toString();
        }
        table.append("\n| | | |\n|---|---|---|\n");
        for (Diagnostic diagnostic : found.stream().sorted(GRAVEST_FIRST).limit(ROWS).toList()) {
            table.append("| ").append(diagnostic.code().severity().word()).append(' ').append(diagnostic.code().id())
                    .append(" | ").append(cell("`" + Visible.text(diagnostic.span().location()) + "`"))
                    .append(" | ").append(cell(catalogue.message(diagnostic))).append("<br>")
                    .append(cell(catalogue.help(diagnostic))).append(" |\n");
        }
        return table.append(found.size() > ROWS ? "\n+ " + (found.size() - ROWS) + "\n" : "").toString();
    }

    /** Words within a table: what stands between grave accents is code, every other sign that Markdown or HTML obeys is text. */
    private static String cell(String text) {
        StringBuilder out = new StringBuilder();
        boolean code = false;
        for (int c : text.codePoints().toArray()) {
            if (c == '`') {
                out.append(code ? "</code>" : "<code>");
                code = !code;
            } else if (c < 0x80 && !Character.isLetterOrDigit(c) && " .,-/:;()?='\"".indexOf(c) < 0) {
                out.append("&#").append(c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.append(code ? "</code>" : "").toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
