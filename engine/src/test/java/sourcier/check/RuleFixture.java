package sourcier.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import sourcier.model.EntryType;

/**
 * A file of {@code rules/<CODE>/}: one that breaks the rule ({@code <name>.error.md}, the place marked by {@code ‸}), or its
 * silent twin ({@code <name>.ok.md}). The name says where in the project it goes, see {@link #target}.
 *
 * @param code the id of the code, the name of the folder
 * @param name the file name
 * @param text the text with its marker
 */
record RuleFixture(String code, String name, String text) {
    static final Path RULES = Path.of("src/test/resources/rules");
    private static final String MARKER = "\u2038";

    /** Every fixture there is, by code and name. */
    static List<RuleFixture> all() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.getParent().getFileName().toString().matches("[A-Z]{3}-\\d{3}"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(RuleFixture::read)
                    .toList();
        }
    }

    private static RuleFixture read(Path file) {
        try {
            return new RuleFixture(file.getParent().getFileName().toString(), file.getFileName().toString(),
                    Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with the line ends of Windows. */
    RuleFixture withWindowsLineEnds() {
        return new RuleFixture(code, name + " (CRLF)", text.replace("\n", "\r\n"));
    }

    boolean isError() {
        return name.contains(".error.");
    }

    /**
     * Where the file goes: {@code claim--x.error.md} to {@code content/fr/claims/x.md}, {@code claim--old--x.error.md} to
     * {@code content/fr/claims/old/x.md}, {@code sources.error.yml} to {@code data/sources.yml}.
     */
    String target() {
        String[] parts = name.replaceFirst(" .*", "").split("\\.(error|ok)\\.");
        if (!parts[1].equals("md")) {
            return (parts[1].equals("yml") ? "data/" : "") + parts[0] + "." + parts[1];
        }
        String[] names = parts[0].split("--", 2);
        String folder = Arrays.stream(EntryType.values()).filter(type -> type.key().equals(names[0])).findFirst()
                .map(EntryType::folder).orElse(names[0]);
        return "content/fr/" + (folder.isEmpty() ? "" : folder + "/") + names[1].replace("--", "/") + ".md";
    }

    /** The one finding that is expected, as {@code CODE path:line:column}. */
    String finding() {
        int at = text.indexOf(MARKER);
        if (at < 0 || at != text.lastIndexOf(MARKER)) {
            throw new AssertionError(code + "/" + name + " needs exactly one marker " + MARKER);
        }
        long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
        return code + " " + target() + ":" + line + ":" + (at - text.lastIndexOf('\n', at));
    }

    /** Puts the file into the project; what cannot be written in a text file (a bad byte, no file at all) is done here. */
    void putInto(SampleProject project) {
        String plain = text.replace(MARKER, "");
        if (!isError()) {
            project.put(target(), text);
        } else if (code.equals("FIL-007")) {
            project.put(target(), plain).remove(target());
        } else if (code.equals("FIL-001")) {
            // Latin-1 has the small e with acute as the one byte E9, which is not UTF-8 before an ASCII letter.
            project.put(target(), text.replace(MARKER, "\u00E9").getBytes(StandardCharsets.ISO_8859_1));
        } else {
            project.put(target(), plain);
        }
    }
}
