package sourcier.diagnostic;

import java.util.Locale;

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
 *
 * <p>The first line is a contract: scripts match it, so {@code error} and {@code warning} are the same in every language.
 */
public final class TextFormatter {
    private static final String BOLD = "1";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String CYAN = "36";
    private static final String DIM = "2";
    private final Catalogue catalogue;
    private final boolean color;

    /** Prints with the texts of this catalogue, without colour. */
    public TextFormatter(Catalogue catalogue) {
        this(catalogue, false);
    }

    /** Prints with the texts of this catalogue; colours are ANSI escapes. */
    public TextFormatter(Catalogue catalogue, boolean color) {
        this.catalogue = catalogue;
        this.color = color;
    }

    /** The finding in three to five lines, without a line end after the last. */
    public String format(Diagnostic diagnostic) {
        String mark = diagnostic.code().severity() == Severity.ERROR ? RED : YELLOW;
        StringBuilder out = new StringBuilder(headline(diagnostic)).append('\n');
        Excerpt excerpt = Excerpt.of(diagnostic.span());
        if (!excerpt.line().isEmpty()) {
            String number = String.format(Locale.ROOT, "%5d |", diagnostic.span().line());
            out.append(paint(DIM, number)).append(' ').append(excerpt.line()).append('\n');
            String indent = excerpt.marks().replace("^", "");
            out.append(paint(DIM, "      |")).append(' ').append(indent)
                    .append(paint(mark, excerpt.marks().substring(indent.length()))).append('\n');
        }
        out.append("  ").append(paint(CYAN, catalogue.label("help"))).append(' ').append(catalogue.help(diagnostic)).append('\n');
        out.append("  ").append(paint(DIM, catalogue.label("more") + " " + diagnostic.code().page()));
        return out.toString();
    }

    /** The first line: place, severity, code and fact. */
    public String headline(Diagnostic diagnostic) {
        Severity severity = diagnostic.code().severity();
        return place(diagnostic) + ": " + paint(severity == Severity.ERROR ? RED : YELLOW, kind(diagnostic, severity.word()))
                + ": " + catalogue.message(diagnostic);
    }

    /** The line that says that a finding has been mended, for example {@code content/fr/index.md:7:1: mended[FIL-010]: …}. */
    public String mended(Diagnostic diagnostic) {
        return place(diagnostic) + ": " + kind(diagnostic, "mended") + ": " + catalogue.message(diagnostic);
    }

    private String place(Diagnostic diagnostic) {
        return paint(BOLD, Visible.text(diagnostic.span().location()));
    }

    private static String kind(Diagnostic diagnostic, String word) {
        return word + "[" + diagnostic.code().id() + "]";
    }

    private String paint(String style, String text) {
        return color ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}
