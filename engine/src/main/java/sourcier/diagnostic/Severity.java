package sourcier.diagnostic;

import java.util.Locale;

/** How grave a finding is: an error stops the build, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word in a printed diagnostic, for example {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
