package sourcier.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language that rules look for, from {@code language/<tag>.properties}: lists of words, separated by commas. A
 * language without such a file has no words, so the rules that need them find nothing.
 *
 * <p>Example: {@code Vocabulary.of("en").words("order.words")} has {@code "before"} and {@code "after"} in it.
 */
public final class Vocabulary {
    private static final Map<String, Vocabulary> BY_TAG = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    private Vocabulary(String tag) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/language/" + tag + ".properties")) {
            if (in != null) {
                Properties file = new Properties();
                file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                file.stringPropertyNames().forEach(list -> lists.put(list, words(file, list)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a language; {@code tag} is its BCP 47 tag, for example {@code fr}. */
    public static Vocabulary of(String tag) {
        return BY_TAG.computeIfAbsent(tag, Vocabulary::new);
    }

    /** The words of a list, in its order; empty if the language has no such list. */
    public Set<String> words(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    private static Set<String> words(Properties file, String list) {
        String words = file.getProperty(list).strip();
        return words.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(words.split("\\s*,\\s*"))));
    }
}
