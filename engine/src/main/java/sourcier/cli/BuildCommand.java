package sourcier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import sourcier.pack.FileTree;
import sourcier.render.SitePage;
import sourcier.render.SiteRenderer;

/** {@code build}: the editor's quick way to the site, without Maven and JBake; writes the same bytes. */
final class BuildCommand {
    private final Path root;
    private final Path target;
    private final Arguments arguments;
    private final Terminal terminal;

    BuildCommand(Path root, Path target, Arguments arguments, Terminal terminal) {
        this.root = root;
        this.target = target;
        this.arguments = arguments;
        this.terminal = terminal;
    }

    /** The exit code: 1 if the content or the baked site has errors; then the last good site is left as it was. */
    int run() throws Exception {
        CheckCommand check = new CheckCommand(root, arguments, terminal);
        int code = check.run();
        if (code != Main.FINE) {
            return code;
        }
        Path staging = target.resolveSibling(target.getFileName() + ".staging");
        FileTree.delete(staging);
        SiteRenderer renderer = new SiteRenderer(check.site(), root.resolve("templates"));
        List<Callable<Void>> parts = new ArrayList<>();
        // First, since they take longest where they must be drawn.
        parts.add(() -> write(staging, renderer.cards(root.resolve("target/cards"))));
        for (SitePage page : renderer.pages()) {
            parts.add(() -> write(staging.resolve(page.path()), renderer.bytes(page)));
        }
        parts.add(() -> write(staging, renderer.files()));
        Cores.runAll(parts);
        FileTree.copy(root.resolve("assets"), staging.resolve("assets"));
        return new PublishCommand(root, staging, target, check::site, arguments, terminal).run();
    }

    private static Void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        return null;
    }

    private static Void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return null;
    }
}
