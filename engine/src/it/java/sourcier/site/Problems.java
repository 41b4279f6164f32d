package sourcier.site;

import java.util.List;

/** What a test finds wrong, gathered over the whole site, so that one run names every place. */
final class Problems {
    private Problems() {}

    /** Fails where there is a problem, and lists all of them, one on a line. */
    static void assertNone(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.size() + (problems.size() == 1 ? " problem:\n" : " problems:\n")
                    + String.join("\n", problems) + "\n");
        }
    }
}
