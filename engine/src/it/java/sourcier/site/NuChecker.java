package sourcier.site;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker over files of the site. Its schemas are loaded once, which takes longer than a hundred pages. */
final class NuChecker implements ErrorHandler {
    /** The order of layers, the head of a layer's block, or the layer that an import goes into. */
    private static final Pattern LAYER =
            Pattern.compile("@layer\\b[^;{]*([;{])|(?<=@import[^;]{1,200})\\blayer\\b(\\([^)]*\\))?");

    /** Standard CSS that this version of the checker calls unknown; empty the list when it learns. */
    private static final Set<String> NOT_YET_KNOWN =
            Set.of("CSS: Unknown pseudo-element or pseudo-class “::details-content”.",
                    "CSS: “position-area”: Property “position-area” doesn't exist.", "CSS: “position-try”: Property “position-try” doesn't exist.");

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
    private final List<String> problems = new ArrayList<>();
    private String name = "the checker's own schema";

    /** Makes the checker ready. */
    NuChecker() throws Exception {
        // Without it the checker keeps what it has to say about values to itself, where it is only a warning.
        System.setProperty("nu.validator.datatype.warn", "true");
        // It guesses the language of a page from samples drawn at random: with a seed, the same page gives the same guess.
        System.setProperty("nu.validator.checker.langDetectionSeed", "0");
        // The checker switches on debugging for every library that finds its logger.
        Logger.getRootLogger().setLevel(Level.WARN);
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
        validator.setUpValidatorAndParsers(this, false, false);
    }

    /** Checks a page, with the styles it holds and the security policy it states. */
    void checkPage(String page) throws Exception {
        validator.checkHtmlInputSource(source(page, SitePages.text(page)));
    }

    /** Checks a stylesheet. */
    void checkStylesheet(String stylesheet) throws Exception {
        validator.checkCssInputSource(source(stylesheet, withoutLayers(SitePages.text(stylesheet))));
    }

    /** All errors and warnings so far, each as {@code file:line:column: message}. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void warning(SAXParseException problem) {
        problems.add(line("warning", problem));
    }

    @Override
    public void error(SAXParseException problem) {
        if (!NOT_YET_KNOWN.contains(problem.getMessage())) {
            problems.add(line("error", problem));
        }
    }

    @Override
    public void fatalError(SAXParseException problem) {
        problems.add(line("error", problem));
    }

    /** A file as if a web server gave it: of a file on disk, the checker cannot tell what a policy means by 'self'. */
    private InputSource source(String file, String text) throws URISyntaxException {
        name = file;
        InputSource source = new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        source.setSystemId(new URI("http", "127.0.0.1", "/" + file, null).toASCIIString());
        return source;
    }

    private String line(String kind, SAXParseException problem) {
        return name + ":" + problem.getLineNumber() + ":" + problem.getColumnNumber() + ": " + kind + ": "
                + problem.getMessage();
    }

    /**
     * The checker does not know cascade layers and would pass over every rule in one. A block of a layer becomes a media
     * query that is always true, and every other mention of a layer becomes blanks; lines and columns stay.
     */
    private static String withoutLayers(String css) {
        return LAYER.matcher(css).replaceAll(layer -> {
            String blank = layer.group().replaceAll("[^\n]", " ");
            String kept = "{".equals(layer.group(1)) ? "@media" + blank.substring("@media".length(), blank.length() - 1) + "{"
                    : blank;
            return Matcher.quoteReplacement(kept);
        });
    }
}
