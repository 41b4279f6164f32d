package sourcier.cli;

import java.util.List;
import java.util.Locale;

/** The commands, with what may follow each. */
enum Command {
    /** Reads the content and reports every mistake. */
    CHECK(0, Integer.MAX_VALUE, Option.FORMAT, Option.LANG, Option.COLOR, Option.FIX, Option.DRY_RUN),
    /** Checks, then writes the site. */
    BUILD(0, 0, Option.OUT, Option.LANG, Option.COLOR),
    /** Serves the site while it is edited. */
    PREVIEW(0, 0, Option.PORT, Option.BASE, Option.EDITOR, Option.LANG),
    /** For the Maven build: audits a baked site and puts it in its place. */
    PUBLISH(1, 1, Option.LANG, Option.COLOR),
    /** Notes which text a translation was made from. */
    PIN(0, Integer.MAX_VALUE, Option.CHECK, Option.LANG),
    /** Notes what has changed in claims and questions. */
    HISTORY(0, 0, Option.CHECK, Option.LANG);

    private final int least;
    private final int most;
    private final List<Option> options;

    Command(int least, int most, Option... options) {
        this.least = least;
        this.most = most;
        this.options = List.of(options);
    }

    /** As it is typed, for example {@code check}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The options it knows. */
    List<Option> options() {
        return options;
    }

    /** True if so many names of files or folders may follow. */
    boolean takes(int operands) {
        return operands >= least && operands <= most;
    }
}
