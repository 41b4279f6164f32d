package sourcier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.GithubFormatter;
import sourcier.diagnostic.JsonFormatter;
import sourcier.diagnostic.SarifFormatter;
import sourcier.diagnostic.TextFormatter;
import sourcier.diagnostic.Texts;

/** Prints findings, in the form and the language that were asked for. */
final class Report {
    private final Terminal terminal;
    private final Texts words;
    private final Catalogue catalogue;
    private final TextFormatter text;
    private final String format;

    Report(Terminal terminal, Arguments arguments) {
        String language = arguments.get(Option.LANG, terminal.language());
        this.terminal = terminal;
        this.words = Terminal.words(language);
        this.catalogue = Catalogue.load(language);
        this.text = new TextFormatter(catalogue, terminal.colored(arguments.get(Option.COLOR, "auto")));
        this.format = arguments.get(Option.FORMAT, "text");
    }

    /** The words of the commands in the language of this report. */
    Texts words() {
        return words;
    }

    /** The texts of the findings in that language. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** True if a program reads what is printed, which must have nothing else in it. */
    boolean isForPrograms() {
        return format.equals("sarif") || format.equals("json");
    }

    /**
     * Prints findings and what they come to.
     *
     * @param found      the findings to show
     * @param elsewhere  how many more there are in files that were not asked for
     * @param repository where the project is edited; empty if nowhere
     * @param heading    the sentence with the counts
     */
    void print(List<Diagnostic> found, long elsewhere, String repository, String heading) throws IOException {
        switch (format) {
            case "json" -> terminal.out().print(new JsonFormatter(catalogue).format(found, elsewhere));
            case "sarif" -> terminal.out().print(new SarifFormatter(catalogue, repository).format(found));
            case "github" -> printForGithub(found, heading);
            default -> print(found);
        }
    }

    /** Prints findings as text, with an empty line after each. */
    void print(List<Diagnostic> found) {
        for (Diagnostic diagnostic : found) {
            terminal.out().println(text.format(diagnostic));
            terminal.out().println();
        }
    }

    /** Prints one line for each finding that has been mended; aside where a program reads the rest. */
    void printMended(List<Diagnostic> mended) {
        mended.forEach(diagnostic -> (isForPrograms() ? terminal.err() : terminal.out()).println(text.mended(diagnostic)));
    }

    /** Findings beyond GitHub's limit are in the summary of the job or, where there is none, in the log. */
    private void printForGithub(List<Diagnostic> found, String heading) throws IOException {
        GithubFormatter github = new GithubFormatter(catalogue);
        github.annotations(found).forEach(terminal.out()::println);
        String summary = terminal.variable("GITHUB_STEP_SUMMARY");
        if (!summary.isEmpty()) {
            Files.writeString(Path.of(summary), github.summary(found, heading), StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        if (github.more(found) > 0) {
            terminal.out().println(words.count("github.more", github.more(found)));
            if (summary.isEmpty()) {
                printQuoted(found);
            }
        }
    }

    /** What an editor wrote must not be taken for a workflow command, wherever in a line it stands. */
    private void printQuoted(List<Diagnostic> found) {
        String token = UUID.randomUUID().toString();
        terminal.out().println("::stop-commands::" + token);
        print(found);
        terminal.out().println("::" + token + "::");
    }
}
