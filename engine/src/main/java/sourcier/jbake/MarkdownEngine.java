package sourcier.jbake;

import java.io.File;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/** JBake's parser for {@code .md}: hands the file to our reader and gives JBake the little it needs for its store. */
public final class MarkdownEngine implements ParserEngine {
    @Override
    public DocumentModel parse(JBakeConfiguration config, File file) {
        Bake.current().read(file.toPath());
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        // The type only has to be one that JBake knows; the rendering tool sets the one of the page's template.
        document.setType("page");
        document.setStatus("published");
        document.setTitle(file.getName());
        document.setBody("");
        return document;
    }

    /** The form that JBake 2.6 called; JBake 2.7 keeps it in the interface and never calls it. */
    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        throw new UnsupportedOperationException("JBake 2.7 or newer is needed");
    }
}
