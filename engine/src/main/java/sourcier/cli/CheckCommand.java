package sourcier.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import sourcier.check.Checker;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Severity;
import sourcier.diagnostic.TextFormatter;
import sourcier.model.Edition;
import sourcier.model.Site;
import sourcier.parse.ContentReader;

/** {@code check}: reads everything, reports everything that is wrong. */
final class CheckCommand {
    private final Path root;
    private final PrintStream out;
    private Site site;

    CheckCommand(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    /** The exit code: 1 if there are errors. */
    int run() {
        Diagnostics diagnostics = new Diagnostics();
        ContentReader reader = new ContentReader(root, diagnostics).readAll();
        site = reader.site();
        Checker.check(site, reader.inventory(), diagnostics);
        print(diagnostics, out);
        int entries = site.editions().stream().map(Edition::entries).mapToInt(List::size).sum();
        out.printf("check    %d entries, %d sources: %d errors, %d warnings%n", entries, site.sources().size(),
                diagnostics.count(Severity.ERROR), diagnostics.count(Severity.WARNING));
        return diagnostics.hasErrors() ? Main.CONTENT_ERRORS : Main.FINE;
    }

    /** The site that was read; complete only if {@link #run} found no errors. */
    Site site() {
        return site;
    }

    /** Prints findings, sorted, with an empty line after each. */
    static void print(Diagnostics diagnostics, PrintStream out) {
        TextFormatter formatter = new TextFormatter(Catalogue.load());
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            out.println(formatter.format(diagnostic));
            out.println();
        }
    }
}
