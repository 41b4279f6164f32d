package sourcier.bench;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.parse.ContentReader;
import sourcier.render.SitePage;
import sourcier.render.SiteRenderer;

/** The input of the benchmarks: the dossier of this project, read once before the measurement. */
@State(Scope.Benchmark)
public class Dossier {
    static final Path ROOT = Path.of(".");
    Site site;
    Inventory inventory;
    Claim claim;
    SiteRenderer renderer;
    SitePage page;

    /** Reads the dossier and picks its first claim page; what is wrong with it would falsify the figures. */
    @Setup
    public void read() {
        Diagnostics diagnostics = new Diagnostics();
        ContentReader reader = new ContentReader(ROOT, diagnostics).readAll();
        site = reader.site();
        inventory = reader.inventory();
        if (diagnostics.hasErrors()) {
            throw new IllegalStateException("the dossier has errors: see bin/site check");
        }
        renderer = new SiteRenderer(site, ROOT.resolve("templates"));
        page = renderer.pages().stream().filter(any -> any.entry() instanceof Claim).findFirst().orElseThrow();
        claim = (Claim) page.entry();
    }
}
