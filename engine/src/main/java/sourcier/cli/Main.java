package sourcier.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Texts;
import sourcier.parse.ContentReader;
import sourcier.parse.markdown.MarkdownParser;

/**
 * The commands: {@code check}, {@code build}, {@code preview}, {@code pin}, {@code history} and, for the Maven build,
 * {@code publish}.
 *
 * <p>Exit codes: 0 fine, 1 the content has errors, 2 wrong use or our own fault. An editor's mistake never shows a stack trace.
 */
public final class Main {
    static final int FINE = 0;
    static final int CONTENT_ERRORS = 1;
    static final int WRONG_USE = 2;
    private static final Set<String> HELP = Set.of("help", "--help", "-h");

    private final Path root;
    private final Terminal terminal;

    private Main(Path root, Terminal terminal) {
        this.root = root;
        this.terminal = terminal;
    }

    /**
     * Runs a command and ends the process with its exit code. The system property {@code sourcier.here} is the folder that the
     * names of files are relative to; without it, the project.
     */
    public static void main(String[] args) {
        warmUp();
        // What JDK 22 and newer call a console is there without a terminal too, and slow to load.
        System.setProperty("jdk.console", "java.base");
        System.exit(run(args, Path.of(""), System.getenv(), System.console() != null));
    }

    /** Starts the Markdown parser, which takes long, on another core while the first reads the settings and the sources. */
    private static void warmUp() {
        Thread thread = new Thread(() -> MarkdownParser.parse(""), "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Runs a command of this process, with its streams. */
    static int run(String[] args, Path root, Map<String, String> environment, boolean interactive) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path here = Path.of(System.getProperty("sourcier.here", root.toString()));
        return run(args, root, new Terminal(out, err, environment, here, interactive));
    }

    /**
     * Runs a command as if no variable of the environment were set: in English and without colour.
     *
     * @param args the command and its options
     * @param root the folder of the project
     * @param out  where results and findings go
     * @param err  where wrong use is explained
     * @return the exit code
     */
    public static int run(String[] args, Path root, PrintStream out, PrintStream err) {
        return run(args, root, new Terminal(out, err, Map.of(), root, false));
    }

    static int run(String[] args, Path root, Terminal terminal) {
        return new Main(root.toAbsolutePath().normalize(), terminal).run(Arrays.asList(args));
    }

    private int run(List<String> args) {
        if (args.stream().anyMatch(HELP::contains)) {
            terminal.out().println(words(args).text("usage"));
            return FINE;
        }
        try {
            return run(Arguments.read(args));
        } catch (WrongUse e) {
            Texts words = words(args);
            String meant = e.meant() == null ? "" : " " + words.text("meant", e.meant());
            terminal.err().println("bin/site: " + words.text("wrong." + e.key(), e.values()) + meant);
            if (!e.isAboutValue()) {
                terminal.err().println(words.text("usage"));
            }
        } catch (Exception | StackOverflowError e) {
            // A text that is nested beyond measure overflows the stack of a library; no other error is ours to tell.
            terminal.err().println("sourcier: " + words(args).text("own-fault", e));
            if (!terminal.variable("SOURCIER_DEBUG").isEmpty()) {
                e.printStackTrace(terminal.err());
            } else {
                terminal.err().println("  " + words(args).text("debug"));
            }
        }
        return WRONG_USE;
    }

    private int run(Arguments arguments) throws Exception {
        return switch (arguments.command()) {
            case CHECK -> new CheckCommand(root, arguments, terminal).run();
            case BUILD -> new BuildCommand(root, root.resolve(arguments.get(Option.OUT, "target/site")), arguments, terminal).run();
            case PUBLISH -> new PublishCommand(root, root.resolve(arguments.operands().get(0)), root.resolve("target/site"),
                    () -> new ContentReader(root, new Diagnostics()).readAll().site(), arguments, terminal).run();
            case PREVIEW -> new PreviewCommand(root, arguments, terminal).run();
            case HISTORY -> new HistoryCommand(root, arguments, terminal).run();
            case PIN -> new PinCommand(root, arguments, terminal).run();
        };
    }

    /** The words in the language asked for, also where the command line cannot be understood. */
    private Texts words(List<String> args) {
        String wish = String.join(" ", args).replaceFirst(".*--lang[= ](\\S*).*", "$1");
        return Terminal.words(Texts.LANGUAGES.contains(wish) ? wish : terminal.language());
    }
}
