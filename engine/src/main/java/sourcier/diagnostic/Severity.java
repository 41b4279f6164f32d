package sourcier.diagnostic;

import java.util.List;
import java.util.Locale;

/** How grave a finding is: an error stops the build, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word in a printed diagnostic, for example {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many of these findings are as grave. Example: {@code Severity.ERROR.countIn(diagnostics.sorted())}. */
    public long countIn(List<Diagnostic> found) {
        return found.stream().filter(diagnostic -> diagnostic.code().severity() == this).count();
    }
}
