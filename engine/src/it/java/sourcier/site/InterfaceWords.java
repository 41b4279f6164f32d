package sourcier.site;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words by which pages show keys and numbers of the exports, read from {@code templates/i18n}, and how texts compare. */
final class InterfaceWords {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009\\u2060]+");
    private static final Pattern QUOTES = Pattern.compile("[«»“”\"]");

    private final Properties words = new Properties();

    private InterfaceWords(String tag) throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("templates/i18n/" + tag + ".properties"))) {
            words.load(reader);
        }
    }

    /** The words of the language that the exports are written in. */
    static InterfaceWords ofTheReference() throws IOException {
        JsonNode file = JsonMapper.shared().readTree(SitePages.text("data/claims.json"));
        return new InterfaceWords(file.path("lang").asString());
    }

    /** The words of a key. */
    String text(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new AssertionError("no words for " + key);
        }
        return text;
    }

    /** A number or a text as a page shows it; what separates groups of digits is a space, which comparing passes over. */
    String number(JsonNode value) {
        return value.isNumber()
                ? value.decimalValue().stripTrailingZeros().toPlainString().replace(".", text("number.decimal")) : value.asString();
    }

    /** The words of a key whose forms for one and many both begin alike, without the place of the number. */
    String counted(String key) {
        return text(key + ".other").replace("{0}", "").strip();
    }

    /** True if there are words for the key. */
    boolean has(String key) {
        return words.containsKey(key);
    }

    /** True if the element shows this text, whatever typography has made of its spaces and signs. */
    static boolean holds(Element element, String text) {
        return squash(element.text()).contains(squash(text));
    }

    /** A text without what typography changes: spaces, apostrophes, quotation marks, capitals. */
    static String squash(String text) {
        String joined = SPACES.matcher(text).replaceAll("").replace('’', '\'');
        return QUOTES.matcher(joined).replaceAll("\"").toLowerCase(Locale.ROOT);
    }
}
