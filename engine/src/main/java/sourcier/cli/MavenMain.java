package sourcier.cli;

import java.nio.file.Path;

/**
 * The same commands for {@code exec:java}, which runs them inside Maven's own process: there a failure has to be an exception,
 * since {@link System#exit} would end Maven.
 *
 * <p>Findings are printed as text here, in GitHub Actions too: its workflows run {@code bin/site check --format github} in a step
 * before, so each finding is shown beside its line once, and the log of Maven is for people.
 */
public final class MavenMain {
    private MavenMain() {}

    /**
     * Runs a command in the folder given by the system property {@code sourcier.root}.
     *
     * @throws IllegalStateException if it fails; what is wrong was printed before
     */
    public static void main(String[] args) {
        int code = Main.run(args, Path.of(System.getProperty("sourcier.root", "")), System.getenv(), false);
        if (code != Main.FINE) {
            throw new IllegalStateException("`" + args[0] + "` found errors, which are listed above; no site was written");
        }
    }
}
