package sourcier.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import sourcier.render.SitePage;
import sourcier.render.SiteRenderer;

/**
 * Has JBake render each document once, at the address and with the template of its page, and marks it as rendered. It runs before
 * JBake's own tool for documents (see the order of dependencies in the root POM), which asks the store for all documents of a
 * type for each document it renders; that cost grows with the square of the content, and with nothing left to do it does not arise.
 */
public final class SiteRenderingTool implements RenderingTool {
    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) throws RenderingException {
        try {
            SiteRenderer site = Bake.current().finishReading();
            int pages = 0;
            for (DocumentModel document : store.getUnrenderedContent()) {
                SitePage page = Bake.current().page(config.getSourceFolder().toPath(), Path.of(document.getFile()));
                if (page != null) {
                    renderer.render(placed(document, page, config));
                    pages++;
                }
                store.markContentAsRendered(document);
            }
            write(site.files(), config.getDestinationFolder().toPath());
            // The same folder as that of BuildCommand, whichever builds first.
            write(site.cards(config.getDestinationFolder().toPath().resolveSibling("cards")), config.getDestinationFolder().toPath());
            copyAssetsTo(config, "assets");
            System.out.printf("bake     %d pages by JBake %s%n", pages, config.getVersion());
            return pages;
        } catch (Exception e) {
            // JBake counts the failure and keeps its cause for itself.
            System.err.println("bake     " + e.getMessage());
            throw new RenderingException(e);
        }
    }

    /** A copy with the type and address of its page; the store knows the original by the type it was read with. */
    private static DocumentModel placed(DocumentModel document, SitePage page, JBakeConfiguration config) {
        DocumentModel placed = new DocumentModel();
        placed.putAll(document);
        placed.setType(documentType(page, config));
        placed.setUri(page.path());
        return placed;
    }

    /** The document type whose template, by {@code jbake.properties}, is the page's. */
    private static String documentType(SitePage page, JBakeConfiguration config) {
        return config.getDocumentTypes().stream()
                .filter(type -> page.template().equals(config.getTemplateByDocType(type)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no template." + page.template() + " in jbake.properties"));
    }

    private static void write(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** JBake copies the content of the asset folder, after rendering, into the root of its output; ours has a folder there. */
    private static void copyAssetsTo(JBakeConfiguration config, String folder) {
        ((DefaultJBakeConfiguration) config).setDestinationFolder(new File(config.getDestinationFolder(), folder));
    }

    /** The form that JBake 2.5 called; JBake 2.7 keeps it in the interface and never calls it. */
    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore store, File destination, File templates,
            CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake 2.7 or newer is needed");
    }
}
