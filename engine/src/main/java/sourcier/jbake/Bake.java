package sourcier.jbake;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jbake.app.configuration.JBakeConfiguration;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.TextFormatter;
import sourcier.model.Site;
import sourcier.parse.ContentReader;
import sourcier.render.SitePage;
import sourcier.render.SiteRenderer;

/**
 * One run of JBake. It is made by the template engine, which JBake builds before it crawls; it gathers the files that the
 * crawler hands over, then becomes the site they make.
 */
final class Bake {
    private static Bake current;

    private final Diagnostics diagnostics = new Diagnostics();
    private final ContentReader reader;
    private final Path templates;
    private SiteRenderer renderer;
    private Map<String, SitePage> pagesByFile;

    private Bake(JBakeConfiguration config) {
        this.reader = new ContentReader(config.getSourceFolder().toPath(), diagnostics);
        this.templates = config.getTemplateFolder().toPath();
    }

    /** Begins a run. JBake creates its engines and tools itself and gives them nothing in common, hence the static place. */
    static Bake begin(JBakeConfiguration config) {
        current = new Bake(config);
        return current;
    }

    /** The run that is under way. */
    static Bake current() {
        if (current == null) {
            throw new IllegalStateException("the engine could not begin; `mvn -X package` shows why");
        }
        return current;
    }

    /** Reads a file that the crawler met. */
    void read(Path file) {
        reader.read(file);
    }

    /** Ends the reading. The content was checked before the bake, so a finding here means that it changed in between. */
    SiteRenderer finishReading() {
        Site site = reader.site();
        if (diagnostics.hasErrors()) {
            TextFormatter formatter = new TextFormatter(Catalogue.load());
            throw new IllegalStateException("the content changed while it was being built:\n"
                    + diagnostics.sorted().stream().map(formatter::format).collect(Collectors.joining("\n")));
        }
        renderer = new SiteRenderer(site, templates);
        pagesByFile = renderer.pages().stream().collect(
                Collectors.toMap(page -> page.entry().body().file().path(), Function.identity()));
        return renderer;
    }

    /** The page made from a content file, or null if the file has no page of its own (events, terms). */
    SitePage page(Path root, Path file) {
        String path = root.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString();
        return pagesByFile.get(path.replace('\\', '/'));
    }

    /** The HTML of a page. */
    String render(SitePage page) {
        return renderer.render(page);
    }
}
