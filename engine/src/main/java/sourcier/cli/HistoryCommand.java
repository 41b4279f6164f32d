package sourcier.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Texts;
import sourcier.history.HistoryFile;
import sourcier.history.MainLine;
import sourcier.history.Recorder;
import sourcier.model.Edition;
import sourcier.model.History;
import sourcier.model.Site;
import sourcier.parse.ContentReader;
import sourcier.parse.HistoryReader;
import sourcier.parse.PastEntries;
import sourcier.source.SourceFile;

/**
 * {@code history}: brings the log of changes up to date with Git and with the files as they are. It is the only command that reads
 * Git: the check and the build take the log as it is.
 */
final class HistoryCommand {
    private final Path root;
    private final boolean checkOnly;
    private final PrintStream out;
    private final Texts words;

    HistoryCommand(Path root, Arguments arguments, Terminal terminal) {
        this.root = root;
        this.checkOnly = arguments.has(Option.CHECK);
        this.out = terminal.out();
        this.words = Terminal.words(arguments.get(Option.LANG, terminal.language()));
    }

    /** The exit code: 1 if the content has errors, or if the log was to be checked only and is behind. */
    int run() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Site site = new ContentReader(root, diagnostics).readAll().site();
        if (diagnostics.hasErrors()) {
            out.println("history  " + words.text("history.errors"));
            return Main.CONTENT_ERRORS;
        }
        History now = record(site.reference(), site.history());
        long more = size(now) - size(site.history());
        boolean current = now.equals(site.history());
        if (!current && !checkOnly) {
            AtomicFile.write(root.resolve(History.FILE), HistoryFile.text(now, HistoryReader.HEAD).getBytes(StandardCharsets.UTF_8));
        }
        String key = current ? "history.current" : checkOnly ? "history.behind" : "history.written";
        out.println("history  " + words.text(key, History.FILE, words.count("change", Math.max(0, more))));
        return current || !checkOnly ? Main.FINE : Main.CONTENT_ERRORS;
    }

    /** What is in the file but not committed is made anew, so that the command can be run twice. */
    private History record(Edition edition, History working) throws IOException {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        PastEntries past = new PastEntries();
        try (MainLine line = MainLine.of(root)) {
            if (line == null) {
                return new Recorder(working, past::read).present(edition, working, now);
            }
            String committed = line.committed(History.FILE);
            SourceFile file = committed == null ? null : SourceFile.of(History.FILE, committed);
            History noted = HistoryReader.read(file, new Diagnostics());
            return new Recorder(noted, past::read)
                    .commits(line, "content/" + edition.language().tag())
                    .present(edition, working, now);
        }
    }

    private static long size(History history) {
        return history.revisions().values().stream().flatMap(List::stream).count();
    }
}
