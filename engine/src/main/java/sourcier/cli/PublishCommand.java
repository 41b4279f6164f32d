package sourcier.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import sourcier.check.output.SiteAudit;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.SiteConfig;
import sourcier.pack.Checksums;
import sourcier.pack.FileTree;
import sourcier.pack.StylesheetBundler;
import sourcier.pack.Zip;
import sourcier.parse.ContentReader;

/** {@code publish}: audits a staged site, puts it in the place of the last one and packs it. */
final class PublishCommand {
    private final Path root;
    private final Path staging;
    private final Path target;
    private final PrintStream out;

    PublishCommand(Path root, Path staging, Path target, PrintStream out) {
        this.root = root;
        this.staging = staging;
        this.target = target;
        this.out = out;
    }

    /** The exit code: 1 if the audit found errors; then the last good site is left as it was. */
    int run() throws IOException {
        if (!Files.isRegularFile(staging.resolve("index.html"))) {
            out.println("publish  no page was written to " + root.relativize(staging) + "; nothing to publish");
            return Main.CONTENT_ERRORS;
        }
        StylesheetBundler.bundle(staging.resolve("assets/css"));
        Diagnostics diagnostics = new Diagnostics();
        SiteAudit audit = new SiteAudit(staging, diagnostics).run();
        CheckCommand.print(diagnostics, out);
        if (diagnostics.hasErrors()) {
            return Main.CONTENT_ERRORS;
        }
        out.printf("audit    %d pages, %d links within the site: all lead somewhere%n", audit.pages(), audit.links());
        FileTree.replace(target, staging);
        out.printf(Locale.ROOT, "site     %s (%d files)%n", shown(target.resolve("index.html")),
                FileTree.files(target).size());
        pack();
        return Main.FINE;
    }

    private void pack() throws IOException {
        SiteConfig config = new ContentReader(root, new Diagnostics()).site().config();
        String name = config.slug() + "-" + config.version();
        Path dist = target.resolveSibling("dist");
        FileTree.delete(dist);
        Path zip = dist.resolve(name + ".zip");
        Zip.write(target, zip, name);
        Checksums.write(dist);
        out.printf("zip      %s (%d KB)%n", shown(zip), Files.size(zip) / 1024);
    }

    private String shown(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }
}
