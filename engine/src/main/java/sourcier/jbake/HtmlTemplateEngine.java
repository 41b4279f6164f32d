package sourcier.jbake;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine for {@code .ftlh}: FreeMarker with escaping on, over the checked model.
 *
 * <p>JBake builds it before it crawls, so it also takes over {@code .md} here: JBake's own Markdown engine claims that ending too,
 * and which of the two wins would otherwise depend on the order of the class path.
 */
public final class HtmlTemplateEngine extends AbstractTemplateEngine {
    /** Kept, since the JVM forgets the level of a logger that nobody holds. */
    private static final Logger STORE_LOGGER = Logger.getLogger("com.orientechnologies");

    /** Called by JBake, through {@code META-INF/org.jbake.parser.TemplateEngines.properties}. */
    public HtmlTemplateEngine(JBakeConfiguration config, ContentStore store) {
        super(config, store);
        // JBake's store greets with two dozen lines on memory, passwords and licences that concern no editor.
        STORE_LOGGER.setLevel(Level.SEVERE);
        Bake.begin(config);
        Engines.register("md", new MarkdownEngine());
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        Bake bake = Bake.current();
        Path file = Path.of(model.getContent().getFile());
        try {
            writer.write(bake.render(bake.page(config.getSourceFolder().toPath(), file)));
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }
}
