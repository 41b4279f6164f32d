package sourcier.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import sourcier.pack.FileTree;

/** {@code bin/site preview} as an editor starts it, in a copy of the made-up dossier with the kit beside it. */
final class PreviewProcess implements AutoCloseable {
    /** How long at most a test waits for what must come. */
    private static final long PATIENCE_SECONDS = 60;

    private final Path root;
    private final Process process;
    private final BufferedReader output;
    private final List<String> printed = new ArrayList<>();

    private PreviewProcess(Path root, Process process) {
        this.root = root;
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Copies the made-up dossier, with the templates, the assets and the command; only the engine is not a copy. */
    static void copyDossier(Path root) throws IOException {
        FileTree.copy(Path.of("engine/src/test/resources/sites/lighthouse"), root);
        for (String folder : List.of("templates", "assets")) {
            FileTree.copy(Path.of(folder), root.resolve(folder));
        }
        Files.createDirectories(root.resolve("bin"));
        Files.copy(Path.of("bin/site"), root.resolve("bin/site"));
        root.resolve("bin/site").toFile().setExecutable(true);
        Files.createSymbolicLink(root.resolve("engine"), Path.of("engine").toAbsolutePath());
    }

    /**
     * Starts the preview and waits until it says where it is.
     *
     * @throws IOException if it ends without saying it; the message is what it printed
     */
    static PreviewProcess start(Path root, String... options) throws IOException {
        // A process that was started in the background ignores Ctrl-C, and so would its child, but for env.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT", root.resolve("bin/site").toString(), "preview"));
        command.addAll(List.of(options));
        PreviewProcess preview = new PreviewProcess(root, new ProcessBuilder(command).redirectErrorStream(true).start());
        String line = "";
        while (!line.contains("http://127.0.0.1:")) {
            line = preview.output.readLine();
            if (line == null) {
                throw new IOException("no preview: " + preview.printed);
            }
            preview.printed.add(line);
        }
        return preview;
    }

    /** The lines it printed until it served. */
    List<String> printed() {
        return List.copyOf(printed);
    }

    /** The address that it says to open. */
    URI address() {
        return URI.create(printed.get(printed.size() - 1).replaceFirst(".*(http://\\S+).*", "$1"));
    }

    /** Does as Ctrl-C does, and gives the exit code. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it goes on");
        }
        return process.exitValue();
    }

    /** What it printed after it served; to be asked once it has ended. */
    String lastWords() throws IOException {
        return String.join("\n", output.lines().toList());
    }

    /** Ends it, and takes the engine out of the copy: who deletes the copy shall not come across it. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(root.resolve("engine"));
        process.destroyForcibly();
        output.close();
    }
}
