package sourcier.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The commands: {@code check}, {@code build} and, for the Maven build, {@code publish}.
 *
 * <p>Exit codes: 0 fine, 1 the content has errors, 2 wrong use or our own fault. An editor's mistake never shows a stack trace.
 */
public final class Main {
    static final int FINE = 0;
    static final int CONTENT_ERRORS = 1;
    static final int WRONG_USE = 2;

    private static final String USAGE = String.join("\n",
            "usage: bin/site check               read the content and report every mistake",
            "       bin/site build [--out DIR]   check, then write the site (default: target/site)");

    private final Path root;
    private final PrintStream out;
    private final PrintStream err;

    private Main(Path root, PrintStream out, PrintStream err) {
        this.root = root;
        this.out = out;
        this.err = err;
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, Path.of(""), out, err));
    }

    /**
     * Runs a command.
     *
     * @param args the command and its options
     * @param root the folder of the project
     * @param out  where results and findings go
     * @param err  where wrong use is explained
     * @return the exit code
     */
    public static int run(String[] args, Path root, PrintStream out, PrintStream err) {
        return new Main(root.toAbsolutePath().normalize(), out, err).run(Arrays.asList(args));
    }

    private int run(List<String> args) {
        String command = args.isEmpty() ? "" : args.get(0);
        List<String> options = args.isEmpty() ? List.of() : args.subList(1, args.size());
        try {
            if (command.equals("check") && options.isEmpty()) {
                return new CheckCommand(root, out).run();
            }
            if (command.equals("build") && options.isEmpty()) {
                return new BuildCommand(root, root.resolve("target/site"), out).run();
            }
            if (command.equals("build") && options.size() == 2 && options.get(0).equals("--out")) {
                return new BuildCommand(root, root.resolve(options.get(1)), out).run();
            }
            if (command.equals("publish") && options.size() == 1) {
                return new PublishCommand(root, root.resolve(options.get(0)), root.resolve("target/site"), out).run();
            }
        } catch (Exception e) {
            err.println("sourcier: our own fault, please report it: " + e);
            if (System.getenv("SOURCIER_DEBUG") != null) {
                e.printStackTrace(err);
            } else {
                err.println("  (set SOURCIER_DEBUG=1 to see where)");
            }
            return WRONG_USE;
        }
        err.println(USAGE);
        return WRONG_USE;
    }
}
