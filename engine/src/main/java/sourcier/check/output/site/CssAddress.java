package sourcier.check.output.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in a stylesheet: {@code url(…)} or {@code @import "…"}.
 *
 * @param value  as written, without quotes
 * @param offset where it begins in the stylesheet
 */
record CssAddress(String value, int offset) {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(\\*/|$)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)'\"\\s]*))\\s*\\)|@import\\s+(?:\"([^\"]*)\"|'([^']*)')");

    /** The addresses of a stylesheet, in order; none that is empty or means a place in the page that uses it. */
    static List<CssAddress> in(String css) {
        List<CssAddress> found = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(withoutComments(css));
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String value = matcher.group(group);
                if (value != null && !value.isBlank() && !value.startsWith("#")) {
                    found.add(new CssAddress(value, matcher.start(group)));
                }
            }
        }
        return found;
    }

    /** Comments become blanks, so that offsets stay. */
    private static String withoutComments(String css) {
        return css.contains("/*") ? COMMENT.matcher(css).replaceAll(match -> " ".repeat(match.group().length())) : css;
    }
}
