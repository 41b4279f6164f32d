package sourcier.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out of scripts what only those who work on them need: comments that have lines to themselves, and indentation. It is no
 * minifier, so a script is to have no text that goes over the end of a line.
 */
public final class ScriptTrimmer {
    private static final Pattern COMMENT = Pattern.compile("(?sm)^[ \\t]*/\\*.*?\\*/[ \\t]*\\R");
    private static final Pattern INDENTATION = Pattern.compile("(?m)^\\s+");

    private ScriptTrimmer() {}

    /** Trims every script in this folder itself; does nothing if there is no such folder. */
    public static void trim(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
            for (Path script : scripts) {
                Files.writeString(script, text(Files.readString(script)));
            }
        }
    }

    /** The trimmed text of a script. */
    static String text(String script) {
        return INDENTATION.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll("");
    }
}
