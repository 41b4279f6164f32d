package sourcier.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the commands say, kept outside Java: {@code messages/<name>.properties} in English, {@code <name>_fr.properties} in
 * French. {@code {0}}, {@code {1}} … stand for values.
 *
 * <p>Example: {@code Texts.load("cli", "fr").text("usage")}.
 */
public final class Texts {
    /** The languages there are texts in; the first is taken where nothing else is asked for. */
    public static final Set<String> LANGUAGES = Set.of("en", "fr");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private final String resource;
    private final String language;
    private Properties texts;

    private Texts(String resource, String language) {
        this.resource = resource;
        this.language = language;
    }

    /**
     * The texts of a name.
     *
     * @param language one of {@link #LANGUAGES}
     */
    public static Texts load(String name, String language) {
        return new Texts("/messages/" + name + (language.equals("en") ? "" : "_" + language) + ".properties", language);
    }

    /** Read at the first question only: where nothing is wrong, most texts are never needed. */
    private Properties texts() {
        if (texts == null) {
            Properties read = new Properties();
            try (InputStream in = Texts.class.getResourceAsStream(resource)) {
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
            texts = read;
        }
        return texts;
    }

    /** The language of these texts, for example {@code fr}. */
    public String language() {
        return language;
    }

    /** True if there is a text of this key. */
    public boolean has(String key) {
        return texts().containsKey(key);
    }

    /**
     * A text with its values put in, each as it is.
     *
     * @throws IllegalStateException if there is no such text: words that are missing are our own fault
     */
    public String text(String key, Object... values) {
        return fill(key, gap -> gap < values.length ? String.valueOf(values[gap]) : "{" + gap + "}");
    }

    /**
     * A number with its noun: the text {@code <key>.0}, {@code <key>.1} or {@code <key>.n}, as the language has it.
     *
     * <p>Example: {@code count("error", 0)} is {@code "0 errors"} in English and {@code "0 erreur"} in French.
     */
    public String count(String key, long number) {
        return text(key + "." + (number > 1 ? "n" : String.valueOf(number)), number);
    }

    /** A text in which each gap is filled once; what is put in is not looked through again. */
    String fill(String key, IntFunction<String> value) {
        String text = texts().getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key + " in " + resource);
        }
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(value.apply(Integer.parseInt(gap.group(1)))));
    }
}
