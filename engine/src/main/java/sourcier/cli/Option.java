package sourcier.cli;

import java.util.List;

/** An option of a command, with the values it takes. */
enum Option {
    /** How findings are printed. */
    FORMAT("--format", "text", "github", "sarif", "json"),
    /** In which language. */
    LANG("--lang", "fr", "en"),
    /** Whether findings are coloured. */
    COLOR("--color", "auto", "always", "never"),
    /** The folder of the site; any value. */
    OUT("--out", "*"),
    /** The port to serve on; any value. */
    PORT("--port", "*"),
    /** Where the site begins in addresses; any value. */
    BASE("--base", "*"),
    /** The address that opens a file in an editor; any value. */
    EDITOR("--editor", "*"),
    /** Mend what has one safe repair. */
    FIX("--fix"),
    /** Only show what would be mended. */
    DRY_RUN("--dry-run"),
    /** Only tell whether something is left to note. */
    CHECK("--check");

    private final String word;
    private final List<String> values;

    Option(String word, String... values) {
        this.word = word;
        this.values = List.of(values);
    }

    /** As it is typed, for example {@code --format}. */
    String word() {
        return word;
    }

    /** True if a value follows. */
    boolean takesValue() {
        return !values.isEmpty();
    }

    /** The values it can have; empty if it takes none, or any. */
    List<String> choices() {
        return values.equals(List.of("*")) ? List.of() : values;
    }
}
