package sourcier.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sourcier.diagnostic.Texts;

/**
 * Where a command runs: what it prints to, the variables of the environment, and the folder it was called in.
 *
 * @param out         results and findings
 * @param err         wrong use, and notes that do not belong to the result
 * @param environment the variables of the environment
 * @param here        the folder that names of files are relative to
 * @param interactive true if a person looks at {@code out}
 */
record Terminal(PrintStream out, PrintStream err, Map<String, String> environment, Path here, boolean interactive) {
    /** The language to speak where none is asked for: French where the environment says so, else English. */
    String language() {
        return List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(this::variable)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("fr"))
                .map(value -> "fr").orElse("en");
    }

    /** The words of the commands in a language. */
    static Texts words(String language) {
        return Texts.load("cli", language);
    }

    /**
     * Whether to print in colour.
     *
     * @param wish {@code always}, {@code never}, or {@code auto}: where a person looks and does not mind (no-color.org)
     */
    boolean colored(String wish) {
        boolean fit = interactive && variable("NO_COLOR").isEmpty() && !variable("TERM").equals("dumb");
        return wish.equals("always") || wish.equals("auto") && fit;
    }

    /** A variable of the environment; empty if it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
