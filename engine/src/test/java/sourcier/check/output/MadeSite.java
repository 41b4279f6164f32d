package sourcier.check.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;

/** The small healthy site of {@code output/base} in a folder of its own; tests put files into it and have it audited. */
final class MadeSite {
    static final Path RESOURCES = Path.of("src/test/resources/output");
    private static final String HOST = "https://example.org/lamp";
    private static final String MARKER = "\u2038";

    private final Path folder;

    private MadeSite(Path folder) {
        this.folder = folder;
    }

    /** A fresh copy in this folder. */
    static MadeSite copyTo(Path folder) {
        return new MadeSite(folder).putAll(RESOURCES.resolve("base"));
    }

    /** Writes every file of a folder, without its marker, over those that are there. */
    MadeSite putAll(Path from) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(from.relativize(file).toString(), Files.readString(file).replace(MARKER, ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a file in UTF-8. */
    MadeSite put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file. */
    MadeSite put(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a page whose text is this HTML. */
    MadeSite page(String html) {
        return put("claims/lamp-lit.html",
                "<!doctype html>\n<title>Lit</title>\n<h2 id=\"evidence\">Evidence</h2>\n" + html + "\n");
    }

    /** Audits the site. */
    List<Diagnostic> audit() {
        try {
            Diagnostics diagnostics = new Diagnostics();
            SiteAudit.of(folder, HOST, page -> page.endsWith(".html") ? "content/en/" + page : null).run(diagnostics);
            return diagnostics.sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Audits the site; the findings as {@code CODE path:line:column}. */
    List<String> findings() {
        return audit().stream().map(one -> one.code().id() + " " + one.span().location()).toList();
    }

    /** The one finding that the marker in the files of this folder asks for; empty if there is no marker. */
    static List<String> expected(String code, Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(Files::isRegularFile).sorted().flatMap(file -> {
                try {
                    String text = Files.readString(file);
                    int at = text.indexOf(MARKER);
                    long line = 1 + text.substring(0, Math.max(0, at)).chars().filter(c -> c == '\n').count();
                    return at < 0 ? Stream.empty() : Stream.of(code + " " + from.relativize(file).toString().replace('\\', '/')
                            + ":" + line + ":" + (at - text.lastIndexOf('\n', at)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }
}
