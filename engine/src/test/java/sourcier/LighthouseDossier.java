package sourcier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import sourcier.cli.Main;
import sourcier.pack.FileTree;

/**
 * A working copy of the made-up dossier in {@code src/test/resources/sites/lighthouse}, with the kit's own templates and assets
 * beside it, as every dossier has them.
 *
 * @param root the folder of the copy
 */
public record LighthouseDossier(Path root) {
    /** Where the tests keep whole dossiers and sites. */
    public static final Path SITES = Path.of("src/test/resources/sites");

    private static final Path KIT = Path.of("..");

    /**
     * What a command did.
     *
     * @param code its exit code
     * @param out  what it printed
     * @param err  what it complained of
     */
    public record Run(int code, String out, String err) {}

    /** Copies the dossier into this folder. */
    public static LighthouseDossier copyTo(Path root) throws IOException {
        FileTree.copy(SITES.resolve("lighthouse"), root);
        for (String folder : new String[] {"templates", "assets"}) {
            FileTree.copy(KIT.resolve(folder), root.resolve(folder));
        }
        return new LighthouseDossier(root);
    }

    /** Runs a command in the copy. */
    public Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, root, utf8(out), utf8(err));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Replaces words that stand in a file; complains if they do not. */
    public void edit(String file, String words, String by) throws IOException {
        String text = Files.readString(root.resolve(file));
        if (!text.contains(words)) {
            throw new IllegalArgumentException("`" + words + "` is not in " + file);
        }
        Files.writeString(root.resolve(file), text.replace(words, by));
    }

    /** Every file below a folder, by path. */
    public static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : FileTree.files(folder)) {
            files.put(file, Files.readAllBytes(folder.resolve(file)));
        }
        return files;
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
