package sourcier.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import sourcier.check.output.SiteAudit;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Texts;
import sourcier.model.Site;
import sourcier.model.SiteConfig;
import sourcier.pack.Checksums;
import sourcier.pack.FileTree;
import sourcier.pack.ScriptTrimmer;
import sourcier.pack.StylesheetBundler;
import sourcier.pack.Zip;
import sourcier.parse.ContentReader;

/** {@code publish}: audits a staged site, puts it in the place of the last one and packs it. */
final class PublishCommand {
    private final Path root;
    private final Path staging;
    private final Path target;
    private final ContentFiles content;
    private final PrintStream out;
    private final Report report;
    private final Diagnostics diagnostics = new Diagnostics();
    private SiteAudit audit;

    /** @param site gives the site that was baked */
    PublishCommand(Path root, Path staging, Path target, Supplier<Site> site, Arguments arguments, Terminal terminal) {
        this.root = root;
        this.staging = staging;
        this.target = target;
        this.content = new ContentFiles(site);
        this.out = terminal.out();
        this.report = new Report(terminal, arguments);
    }

    /** The exit code: 1 if the audit found errors; then the last good site is left as it was. */
    int run() throws Exception {
        Texts words = report.words();
        if (!Files.isRegularFile(staging.resolve("index.html"))) {
            out.println("publish  " + words.text("publish.nothing", root.relativize(staging)));
            return Main.CONTENT_ERRORS;
        }
        StylesheetBundler.bundle(staging.resolve("assets/css"));
        ScriptTrimmer.trim(staging.resolve("assets/js"));
        SiteConfig config = ContentReader.config(root);
        String name = config.slug() + "-" + config.version();
        Path dist = target.resolveSibling("dist");
        Path packed = target.resolveSibling("dist.staging");
        // Packed while it is audited, since one core has little to do at the end of an audit; kept only if the audit is content.
        Cores.runAll(List.of(() -> audit(config), () -> pack(packed, name)));
        report.print(diagnostics.sorted());
        if (diagnostics.hasErrors()) {
            FileTree.delete(packed);
            return Main.CONTENT_ERRORS;
        }
        out.println("audit    " + words.text("publish.audit", audit.pages(), audit.links()));
        FileTree.replace(target, staging);
        out.println("site     " + words.text("publish.site", shown(target.resolve("index.html")), FileTree.files(target).size()));
        FileTree.replace(dist, packed);
        Path zip = dist.resolve(name + ".zip");
        out.println("zip      " + words.text("publish.zip", shown(zip), Files.size(zip) / 1024));
        return Main.FINE;
    }

    private Void audit(SiteConfig config) throws IOException {
        audit = SiteAudit.of(staging, config.host(), content::of);
        audit.run(diagnostics);
        Path file = target.resolveSibling("audit.json");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, audit.report(diagnostics, version()));
        return null;
    }

    private Void pack(Path folder, String name) throws IOException {
        FileTree.delete(folder);
        Zip.write(staging, folder.resolve(name + ".zip"), name);
        Checksums.write(folder);
        return null;
    }

    /** The version that the engine was built as; its tests run without one. */
    private static String version() {
        String version = PublishCommand.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private String shown(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }
}
