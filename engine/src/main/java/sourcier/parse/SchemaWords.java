package sourcier.parse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Properties;

/**
 * What an editor may write in place of a key or a value of the schemas, in another language: {@code schema/words.properties}
 * lists such words by the one that is meant. Keys and values are English in every edition.
 */
final class SchemaWords {
    private static final String RESOURCE = "/schema/words.properties";
    /** Read where the first word is looked for; most runs need none. */
    private static final Properties WORDS = load();

    private SchemaWords() {}

    /** The word that is meant, if it is among those allowed; null if it is not known. */
    static String english(String word, Collection<String> allowed) {
        String plain = plain(word);
        return allowed.stream()
                .filter(one -> Arrays.stream(WORDS.getProperty(one, "").split("\\s*,\\s*")).map(SchemaWords::plain).anyMatch(plain::equals))
                .findFirst().orElse(null);
    }

    /** The tag of a language by its name in English, in French or in itself; null if it is not known. */
    static String language(String name) {
        for (String tag : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(tag);
            if (name.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
                    || name.equalsIgnoreCase(locale.getDisplayLanguage(Locale.FRENCH))
                    || name.equalsIgnoreCase(locale.getDisplayLanguage(locale))) {
                return tag;
            }
        }
        return null;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]+", "-").replaceAll("e?s$", "");
    }

    private static Properties load() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(SchemaWords.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return words;
    }
}
