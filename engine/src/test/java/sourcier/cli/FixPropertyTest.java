package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import sourcier.LighthouseDossier;
import sourcier.LighthouseDossier.Run;
import sourcier.check.SampleProject;
import sourcier.pack.FileTree;

/** What a careless program did to the characters of a file, {@code --fix} undoes, byte by byte, and does nothing else. */
class FixPropertyTest {
    private static final List<String> FILES = List.of("content/fr/index.md", "content/fr/claims/lamp-lit.md",
            "content/fr/pages/article.md", "content/fr/terms/keeper.md", "data/sources.yml");

    @Property(seed = "20261122", tries = 60)
    void fixUndoesWhatCarelessProgramsDo(@ForAll @Size(min = 1, max = 3) List<@IntRange(max = 4) Integer> files,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 3) Integer> mistakes, @ForAll @IntRange(max = 1000) int at)
            throws IOException {
        Path root = Files.createTempDirectory("sourcier-fix");
        try {
            SampleProject project = SampleProject.copyTo(root);
            Map<String, byte[]> healthy = LighthouseDossier.files(root);
            Map<String, String> spoiled = new TreeMap<>();
            for (int i = 0; i < files.size(); i++) {
                String file = FILES.get(files.get(i));
                String text = spoiled.getOrDefault(file, new String(healthy.get(file), StandardCharsets.UTF_8));
                spoiled.put(file, spoil(text, mistakes.get(i % mistakes.size()), at));
            }
            spoiled.forEach(project::put);
            LighthouseDossier dossier = new LighthouseDossier(root);
            Run fix = dossier.run("check", "--fix");
            assertEquals(0, fix.code(), fix.out());
            assertSame(healthy, root, fix.out());
            Run again = dossier.run("check", "--fix");
            assertEquals("", again.out().replaceFirst("check    .*: 0 errors, 0 warnings\\R", ""));
            assertSame(healthy, root, again.out());
        } finally {
            FileTree.delete(root);
        }
    }

    /** Each mistake can be made once, since a second space or mark would stay. */
    private static String spoil(String text, int mistake, int at) {
        return switch (mistake) {
            case 0 -> text.replaceAll("\r?\n", "\r\n");
            case 1 -> text.startsWith("\uFEFF") ? text : "\uFEFF" + text;
            case 2 -> text.replaceAll("(?m)(?<=[a-z.])(?=\r?$)", at % 2 == 0 ? " " : "");
            default -> text.contains("\u00A0") ? text : text.replaceFirst("(?s)(.*[a-z]) ([a-z][^\r\n]*\r?\n?)$", "$1\u00A0$2");
        };
    }

    private static void assertSame(Map<String, byte[]> expected, Path root, String out) throws IOException {
        Map<String, byte[]> files = LighthouseDossier.files(root);
        files.remove(CheckCommand.SARIF);
        assertEquals(expected.keySet(), files.keySet());
        expected.forEach((file, bytes) -> assertEquals(new String(bytes, StandardCharsets.UTF_8),
                new String(files.get(file), StandardCharsets.UTF_8), () -> file + "\n" + out));
    }
}
