package sourcier.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the parts of a stylesheet into one file. In the sources {@code site.css} imports its parts into cascade layers, one file per
 * purpose; a reader's browser should not have to ask for them one after the other.
 *
 * <p>{@code @import url("base.css") layer(base);} becomes <code>@layer base { … }</code>, which means the same
 * (CSS Cascading and Inheritance Level 5, section 6.4).
 */
public final class StylesheetBundler {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^@import url\\(\"([^\"]+)\"\\)(?: layer\\(([a-z-]+)\\))?( [a-z()-]+)?;\\R?");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\s*");

    private StylesheetBundler() {}

    /**
     * Replaces {@code site.css} in this folder by the bundle and removes the parts.
     *
     * @throws IOException if a part is missing
     */
    public static void bundle(Path folder) throws IOException {
        Path main = folder.resolve("site.css");
        if (!Files.exists(main)) {
            return;
        }
        Set<Path> parts = new LinkedHashSet<>();
        Files.writeString(main, text(folder, parts));
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
        removeEmptyFolders(folder);
    }

    /**
     * The bundle of a folder, which is left as it is.
     *
     * @throws IOException if {@code site.css} or a part is missing
     */
    public static String text(Path folder) throws IOException {
        return text(folder, new LinkedHashSet<>());
    }

    private static String text(Path folder, Set<Path> parts) throws IOException {
        Matcher matcher = IMPORT.matcher(Files.readString(folder.resolve("site.css")));
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            Path part = folder.resolve(matcher.group(1));
            parts.add(part);
            String css = COMMENT.matcher(Files.readString(part)).replaceAll("").strip();
            String layered = matcher.group(2) == null ? css : "@layer " + matcher.group(2) + " {\n" + css + "\n}";
            String media = matcher.group(3) == null ? layered : "@media" + matcher.group(3) + " {\n" + layered + "\n}";
            matcher.appendReplacement(out, Matcher.quoteReplacement(media + "\n"));
        }
        matcher.appendTail(out);
        return COMMENT.matcher(out).replaceAll("");
    }

    private static void removeEmptyFolders(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(path) && path.toFile().list().length == 0) {
                    Files.delete(path);
                }
            }
        }
    }
}
