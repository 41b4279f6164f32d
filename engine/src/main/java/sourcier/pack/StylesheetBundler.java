package sourcier.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the parts of each stylesheet into one file. In the sources {@code site.css} imports its parts into cascade layers, one file
 * per purpose; a reader's browser should not have to ask for them one after the other. A page that must be light has a stylesheet
 * of its own, which imports what it needs of the same parts.
 *
 * <p>{@code @import url("base.css") layer(base);} becomes <code>@layer base { … }</code>, which means the same
 * (CSS Cascading and Inheritance Level 5, section 6.4).
 */
public final class StylesheetBundler {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^@import url\\(\"([^\"]+)\"\\)(?: layer\\(([a-z-]+)\\))?( [a-z()-]+)?;\\R?");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\s*");
    /**
     * What only people need: a text in quotes, which is kept as it is; space around what divides anyway; space behind a colon,
     * which no selector has; the last semicolon of a rule. Any other space means something, but one is enough.
     */
    private static final Pattern SPACE = Pattern.compile("(\"[^\"]*\"|'[^']*')|;?\\s*(})\\s*|\\s*([{;,>])\\s*|(:)\\s+|\\s+");

    private StylesheetBundler() {}

    /**
     * Replaces every stylesheet in this folder that imports parts by its bundle and removes the parts.
     *
     * @throws IOException if a part is missing
     */
    public static void bundle(Path folder) throws IOException {
        Set<Path> parts = new LinkedHashSet<>();
        for (Path sheet : sheets(folder)) {
            parts.addAll(write(sheet));
        }
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
        removeEmptyFolders(folder);
    }

    /**
     * The bundle of a stylesheet, which is left as it is; a stylesheet without parts is its own bundle.
     *
     * @param sheet for example {@code assets/css/site.css}
     * @throws IOException if it or a part is missing
     */
    public static String text(Path sheet) throws IOException {
        return text(sheet, new LinkedHashSet<>());
    }

    /** The stylesheets in this folder itself, in order: those that pages load and, until {@link #bundle}, some of their parts. */
    public static List<Path> sheets(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }

    private static Set<Path> write(Path sheet) throws IOException {
        Set<Path> parts = new LinkedHashSet<>();
        String text = text(sheet, parts);
        if (!parts.isEmpty()) {
            Files.writeString(sheet, text);
        }
        return parts;
    }

    private static String text(Path sheet, Set<Path> parts) throws IOException {
        Matcher matcher = IMPORT.matcher(Files.readString(sheet));
        StringBuilder out = new StringBuilder();
        String open = "";
        while (matcher.find()) {
            Path part = sheet.resolveSibling(matcher.group(1));
            parts.add(part);
            String css = COMMENT.matcher(Files.readString(part)).replaceAll("").strip();
            String around = (matcher.group(3) == null ? "" : "@media" + matcher.group(3) + " {\n")
                    + (matcher.group(2) == null ? "" : "@layer " + matcher.group(2) + " {\n");
            // Parts of one layer that follow each other stand in one block.
            String before = around.equals(open) ? "" : closing(open) + around;
            open = around;
            matcher.appendReplacement(out, Matcher.quoteReplacement(before + css + "\n"));
        }
        out.append(closing(open));
        matcher.appendTail(out);
        return parts.isEmpty() ? out.toString() : withoutSpace(COMMENT.matcher(out).replaceAll(""));
    }

    private static String closing(String open) {
        return "}\n".repeat((int) open.chars().filter(c -> c == '{').count());
    }

    private static String withoutSpace(String css) {
        return SPACE.matcher(css).replaceAll(found -> Matcher.quoteReplacement(
                Stream.of(1, 2, 3, 4).map(found::group).filter(Objects::nonNull).findFirst().orElse(" "))).strip() + "\n";
    }

    private static void removeEmptyFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(path) && path.toFile().list().length == 0) {
                    Files.delete(path);
                }
            }
        }
    }
}
