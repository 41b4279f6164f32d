package sourcier.diagnostic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The texts of the diagnostics, kept outside Java in {@code messages/diagnostics.properties}: {@code <id>} is the fact,
 * {@code <id>.help} the advice. {@code {0}}, {@code {1}} … stand for the arguments; an argument for which there is a text
 * {@code <id>.<argument>} is shown as that text, an empty one as {@code ""}.
 */
public final class Catalogue {
    private static final String RESOURCE = "/messages/diagnostics.properties";
    private final Properties texts = new Properties();

    private Catalogue() {}

    /** Reads the texts that ship with the engine. */
    public static Catalogue load() {
        Catalogue catalogue = new Catalogue();
        try (Reader reader = new InputStreamReader(
                Catalogue.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
            catalogue.texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return catalogue;
    }

    /** What is wrong, in one line. */
    public String message(Diagnostic diagnostic) {
        String id = diagnostic.code().id();
        List<String> arguments = diagnostic.arguments().stream()
                .map(argument -> argument.isEmpty() ? "\"\"" : texts.getProperty(id + "." + argument, argument))
                .toList();
        return text(id, arguments);
    }

    /** What to do, in one line; begins with the suggestion if there is one. */
    public String help(Diagnostic diagnostic) {
        String advice = text(diagnostic.code().id() + ".help", diagnostic.arguments());
        return diagnostic.suggestion() == null
                ? advice
                : text("did-you-mean", List.of(diagnostic.suggestion())) + " " + advice;
    }

    private String text(String key, List<String> arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key + " in " + RESOURCE);
        }
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }
}
