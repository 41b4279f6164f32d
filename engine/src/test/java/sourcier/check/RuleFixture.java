package sourcier.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sourcier.model.EntryType;

/**
 * What a project is given to try a rule: files that break it, one place marked by {@code ‸}, or their silent twins.
 *
 * <p>In {@code rules/<CODE>/} a fixture is either one file, whose name says where it goes (see {@link #target}), or a folder
 * {@code <name>.error} or {@code <name>.ok} with files at their paths in the project, for example
 * {@code LNK-002/passage.error/content/fr/pages/article.md}. A file {@code <path>.deleted} takes the file at that path away; a
 * marker in it stands for the beginning of the missing file.
 *
 * @param code  the id of the code, the name of the folder it lies in
 * @param name  the name of the file or of the folder
 * @param files the texts with the marker, by path in the project
 */
record RuleFixture(String code, String name, Map<String, String> files) {
    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final String MARKER = "\u2038";
    private static final String DELETED = ".deleted";
    /** So many times even a short register is too long. */
    private static final int MANY = 4000;

    /** Every fixture there is, by code and name. */
    static List<RuleFixture> all() {
        try (Stream<Path> files = Files.walk(RULES, 2)) {
            return files.filter(file -> file.getParent().getFileName().toString().matches("[A-Z]{3}-\\d{3}"))
                    .sorted()
                    .map(RuleFixture::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFixture read(Path file) {
        String code = file.getParent().getFileName().toString();
        String name = file.getFileName().toString();
        if (Files.isRegularFile(file)) {
            return new RuleFixture(code, name, Map.of(target(name), text(file)));
        }
        try (Stream<Path> inside = Files.walk(file)) {
            Map<String, String> files = new TreeMap<>();
            inside.filter(Files::isRegularFile)
                    .forEach(one -> files.put(file.relativize(one).toString().replace('\\', '/'), text(one)));
            return new RuleFixture(code, name, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where a single file goes: {@code claim--x.error.md} to {@code content/fr/claims/x.md}, {@code claim--old--x.error.md} to
     * {@code content/fr/claims/old/x.md}, {@code sources.error.yml} to {@code data/sources.yml}.
     */
    private static String target(String name) {
        String[] parts = name.split("\\.(error|ok)\\.");
        if (!parts[1].equals("md")) {
            return (parts[1].equals("yml") ? "data/" : "") + parts[0] + "." + parts[1];
        }
        String[] names = parts[0].split("--", 2);
        String folder = Arrays.stream(EntryType.values()).filter(type -> type.key().equals(names[0])).findFirst()
                .map(EntryType::folder).orElse(names[0]);
        return "content/fr/" + (folder.isEmpty() ? "" : folder + "/") + names[1].replace("--", "/") + ".md";
    }

    /** The same with the line ends of Windows. */
    RuleFixture withWindowsLineEnds() {
        Map<String, String> windows = new TreeMap<>();
        files.forEach((path, text) -> windows.put(path, text.replace("\n", "\r\n")));
        return new RuleFixture(code, name + " (CRLF)", windows);
    }

    boolean isAboutTranslations() {
        return code.matches("LNG-.*|CFG-00[67]");
    }

    boolean isError() {
        return name.contains(".error");
    }

    /** The texts without marker, as a project has them. */
    List<String> texts() {
        return files.values().stream().map(text -> text.replace(MARKER, "")).toList();
    }

    /** The one finding that is expected, as {@code CODE path:line:column}. */
    String finding() {
        List<String> marked = files.keySet().stream().filter(path -> files.get(path).contains(MARKER)).toList();
        String path = marked.size() == 1 ? marked.get(0) : null;
        if (path == null || files.get(path).indexOf(MARKER) != files.get(path).lastIndexOf(MARKER)) {
            throw new AssertionError(code + "/" + name + " needs exactly one marker " + MARKER);
        }
        String text = files.get(path);
        int at = text.indexOf(MARKER);
        long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
        return code + " " + undeleted(path) + ":" + line + ":" + (at - text.lastIndexOf('\n', at));
    }

    /** Puts the files into the project; a bad byte, which a text file cannot hold, and a great length are made here. */
    void putInto(SampleProject project) {
        files.forEach((path, text) -> {
            if (path.endsWith(DELETED)) {
                project.remove(undeleted(path));
            } else if (isError() && code.equals("FIL-001")) {
                // Latin-1 has the small e with acute as the one byte E9, which is not UTF-8 before an ASCII letter.
                project.put(path, text.replace(MARKER, "\u00E9").getBytes(StandardCharsets.ISO_8859_1));
            } else if (isError() && code.equals("FIL-013")) {
                project.put(path, text.replace(MARKER, "").repeat(MANY));
            } else {
                project.put(path, isError() ? text.replace(MARKER, "") : text);
            }
        });
    }

    private static String undeleted(String path) {
        return path.endsWith(DELETED) ? path.substring(0, path.length() - DELETED.length()) : path;
    }
}
