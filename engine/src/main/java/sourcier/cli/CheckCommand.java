package sourcier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.SarifFormatter;
import sourcier.diagnostic.Severity;
import sourcier.diagnostic.Texts;
import sourcier.model.Edition;
import sourcier.model.Site;

/** {@code check}: reads everything, reports everything that is wrong and, if asked to, mends what has one safe repair. */
final class CheckCommand {
    /** A contract: where the findings of the last check lie for other tools. */
    static final String SARIF = "target/check.sarif";

    private final Path root;
    private final Arguments arguments;
    private final Terminal terminal;
    private final Report report;
    private Checked checked;

    CheckCommand(Path root, Arguments arguments, Terminal terminal) {
        this.root = root;
        this.arguments = arguments;
        this.terminal = terminal;
        this.report = new Report(terminal, arguments);
    }

    /** The exit code: 1 if there are errors in the files that were asked for. */
    int run() throws IOException, WrongUse {
        checked = Checked.of(root, Map.of());
        List<String> named = arguments.command() == Command.CHECK ? arguments.operands() : List.of();
        FileSelection selection = FileSelection.of(named, terminal.here(), root, checked.files());
        if (arguments.has(Option.DRY_RUN)) {
            return showMending(selection);
        }
        if (arguments.has(Option.FIX)) {
            mend(selection);
        }
        writeSarif();
        List<Diagnostic> found = selection.of(checked.found());
        long elsewhere = checked.found().size() - found.size();
        report.print(found, elsewhere, site().config().repository(), summary(found));
        if (!report.isForPrograms()) {
            terminal.out().println("check    " + summary(found));
            if (elsewhere > 0) {
                terminal.out().println("         " + report.words().count("elsewhere", elsewhere));
            }
        }
        return Severity.ERROR.countIn(found) > 0 ? Main.CONTENT_ERRORS : Main.FINE;
    }

    /** The site that was read; complete only if {@link #run} found no errors. */
    Site site() {
        return checked.site();
    }

    private void mend(FileSelection selection) throws IOException {
        Fixer fixer = new Fixer(root, selection, checked).run();
        fixer.save();
        checked = fixer.state();
        report.printMended(fixer.mended());
        if (!fixer.mended().isEmpty() && !report.isForPrograms()) {
            terminal.out().println();
        }
    }

    /** The difference alone goes to the output, so that it can be kept as a patch; the findings stay as they are. */
    private int showMending(FileSelection selection) {
        Fixer fixer = new Fixer(root, selection, checked).run();
        terminal.out().print(fixer.diff());
        terminal.err().println(report.words().count("dry-run", fixer.mended().size()));
        return Severity.ERROR.countIn(selection.of(checked.found())) > 0 ? Main.CONTENT_ERRORS : Main.FINE;
    }

    private String summary(List<Diagnostic> found) {
        Texts words = report.words();
        int entries = site().editions().stream().map(Edition::entries).mapToInt(List::size).sum();
        String counts = words.text("summary", words.count("entry", entries), words.count("source", site().sources().size()),
                words.count("error", Severity.ERROR.countIn(found)), words.count("warning", Severity.WARNING.countIn(found)));
        long fixable = found.stream().filter(Diagnostic::isFixable).count();
        return fixable == 0 ? counts : counts + words.count("fixable", fixable);
    }

    /** All findings, whatever was asked for. A project that cannot be written to can still be checked. */
    private void writeSarif() {
        String sarif = new SarifFormatter(report.catalogue(), site().config().repository()).format(checked.found());
        try {
            AtomicFile.write(root.resolve(SARIF), sarif.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            terminal.err().println(report.words().text("sarif", SARIF, e.getMessage()));
        }
    }
}
