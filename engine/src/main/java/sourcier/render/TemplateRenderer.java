package sourcier.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * FreeMarker as this project uses it: HTML is escaped, a mistake in a template stops the build, nothing depends on the machine's
 * locale or time zone. JBake's own FreeMarker set-up does none of these.
 */
public final class TemplateRenderer {
    static {
        // FreeMarker looks for a logger of its own accord and tells it of every file it opens; failures come as exceptions.
        // It has to be told before anything else of FreeMarker is touched, so this block stands first.
        System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_NONE);
    }

    /** The newest behaviour of the pinned FreeMarker; needed for {@code ${claim.title}} on records. */
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration = new Configuration(VERSION);

    /** Reads templates from this folder. */
    public TemplateRenderer(Path templates) {
        try {
            configuration.setDirectoryForTemplateLoading(templates.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(VERSION).build());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /**
     * Fills a template.
     *
     * @param template path within the templates folder
     * @param model    the values it may name
     * @throws TemplateFailure if the template is wrong; its message names template, line and column
     */
    public String render(String template, Map<String, Object> model) {
        try {
            Template parsed = configuration.getTemplate(template);
            StringWriter out = new StringWriter();
            parsed.process(model, out);
            return out.toString();
        } catch (TemplateException | IOException e) {
            throw new TemplateFailure(e.getMessage(), e);
        }
    }

    /** HTML that a template prints as it is. */
    public static TemplateHTMLOutputModel html(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What such HTML consists of. */
    static String markup(TemplateHTMLOutputModel html) {
        try {
            return HTMLOutputFormat.INSTANCE.getMarkupString(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plain text as HTML. */
    static String escape(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    /** A mistake in a template: ours, not the editor's. */
    public static final class TemplateFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        TemplateFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
