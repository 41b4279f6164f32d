package sourcier.render;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the interface in one language, from {@code templates/i18n/<tag>.properties}.
 *
 * <p>Example: {@code text("nav.skip")}. A key with forms for one and many is written {@code count.claims.one} and
 * {@code count.claims.other}, in some languages {@code .zero}, {@code .two}, {@code .few}, {@code .many} too;
 * {@code count("count.claims", 3)} picks one by the rules under {@code plural.rules}, see {@link PluralRule}.
 */
public final class Messages {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    private final Properties texts = new Properties();
    private final Path file;
    private PluralRule plurals;

    private Messages(Path file) {
        this.file = file;
    }

    /** Reads the words of a language; {@link UncheckedIOException} if there is no file. */
    public static Messages load(Path templates, String tag) {
        Messages messages = new Messages(templates.resolve("i18n/" + tag + ".properties"));
        try (Reader reader = Files.newBufferedReader(messages.file, StandardCharsets.UTF_8)) {
            messages.texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    /**
     * The text of a key with {@code {0}}, {@code {1}} … replaced; what is put in is not looked through again.
     *
     * @throws IllegalArgumentException if there is no such key: a missing word must stop the build, not print nothing
     */
    public String text(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for `" + key + "` in " + file);
        }
        return arguments.length == 0 ? text : GAP.matcher(text).replaceAll(gap -> {
            int argument = Integer.parseInt(gap.group(1));
            return Matcher.quoteReplacement(argument < arguments.length ? String.valueOf(arguments[argument]) : gap.group());
        });
    }

    /**
     * The form of the key for this number; {@code {0}} is the number. A word that has no such form takes that for others.
     *
     * @throws IllegalArgumentException if there is no such key, or no rule or a broken one in {@code plural.rules}
     */
    public String count(String key, long number) {
        return text(form(key, plurals().form(number)), number);
    }

    /** The same for a number that may have decimals, and that stands elsewhere, worded. */
    public String count(String key, BigDecimal number, String worded) {
        return text(form(key, plurals().form(number)), worded);
    }

    private String form(String key, String form) {
        return has(key + "." + form) ? key + "." + form : key + ".other";
    }

    private synchronized PluralRule plurals() {
        if (plurals == null) {
            plurals = new PluralRule(text("plural.rules"));
        }
        return plurals;
    }

    /** True if there is a text for the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
