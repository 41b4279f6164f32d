package sourcier.render.typography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes of a tag, looked up by name in its text.
 *
 * @param text what stands between the name of the element and the end of the tag
 */
record Attributes(String text) {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=/\"']+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)))?");

    /** The value of {@code lang}, or of {@code xml:lang} where there is no other; null if there is neither. */
    String language() {
        String language = value("lang");
        return language == null && !text.isEmpty() ? value("xml:lang") : language;
    }

    /** True if the attribute {@code class} has this one. */
    boolean hasClass(String name) {
        String classes = mentions(name) ? value("class") : null;
        return classes != null && List.of(classes.strip().split("\\s+")).contains(name);
    }

    /** True if the name stands anywhere in the text: most elements have none of ours, and this is quick to see. */
    private boolean mentions(String name) {
        char first = name.charAt(0);
        for (int i = 0; i <= text.length() - name.length(); i++) {
            // The names are of small letters, which differ from the large ones in this bit.
            if ((text.charAt(i) | 0x20) == first && text.regionMatches(true, i, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    /** The value of the attribute; null if there is none, empty if it has no value. */
    private String value(String name) {
        if (!mentions(name)) {
            return null;
        }
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(name)) {
                for (int group = 2; group <= 4; group++) {
                    if (matcher.group(group) != null) {
                        return matcher.group(group);
                    }
                }
                return "";
            }
        }
        return null;
    }
}
