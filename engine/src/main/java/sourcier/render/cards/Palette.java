package sourcier.render.cards;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of the light theme, as the stylesheet has them: {@code --text: var(--sand-8)} leads to {@code --sand-8: #1e1c19}.
 * The first value of a name counts, which is that of the light theme.
 *
 * <p>Example: {@code Palette.of(css).colour("text")}.
 */
public final class Palette {
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+):\\s*(?:#([0-9a-f]{6})|var\\(--([\\w-]+)\\))\\s*;");

    private final Map<String, String> values = new HashMap<>();

    private Palette() {}

    /** @param css the text of {@code tokens.css} */
    public static Palette of(String css) {
        Palette palette = new Palette();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            palette.values.putIfAbsent(token.group(1), token.group(2) == null ? "--" + token.group(3) : token.group(2));
        }
        return palette;
    }

    /** The colour of this name; black if the stylesheet does not have it, white for {@code surface}. */
    Color colour(String name) {
        String value = values.get(name);
        if (value == null) {
            return name.equals("surface") ? Color.WHITE : Color.BLACK;
        }
        return value.startsWith("--") ? colour(value.substring(2)) : new Color(Integer.parseInt(value, 16));
    }
}
