package sourcier.diagnostic;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import sourcier.source.Span;

/**
 * Collects findings; a rule does not know who prints them. The same finding reported twice counts once.
 *
 * <p>Example: {@code diagnostics.report(Code.SRC_001, span, "gazette-1913")}.
 */
public final class Diagnostics {
    private final SortedSet<Diagnostic> found = new TreeSet<>();

    /** Adds a finding. */
    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds a finding without a suggestion. */
    public void report(Code code, Span span, String... arguments) {
        report(Diagnostic.of(code, span, arguments));
    }

    /** All findings, by file, line and column. */
    public List<Diagnostic> sorted() {
        return List.copyOf(found);
    }

    /** True if one of the findings is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.code().severity() == Severity.ERROR);
    }
}
