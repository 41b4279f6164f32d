package sourcier.render.typography;

import java.util.Locale;
import java.util.Set;

/** What kinds of HTML elements there are, as far as text is concerned. */
final class Elements {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> RAW = Set.of("script", "style");
    private static final Set<String> UNTOUCHED =
            Set.of("code", "pre", "script", "style", "kbd", "samp", "textarea");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q",
            "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");
    /** In the line, but no part of the word before: 100 with a note 3 is not 1003. */
    private static final Set<String> APART = Set.of("sup", "sub", "img");

    private Elements() {}

    /** The name as it is compared: HTML does not tell {@code <EM>} from {@code <em>}. */
    static String name(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    /** True if the element has no content and no end tag. */
    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** True if the content is not HTML. */
    static boolean isRaw(String name) {
        return RAW.contains(name);
    }

    /** True if spaces in it are the author's business. */
    static boolean isUntouched(String name) {
        return UNTOUCHED.contains(name);
    }

    /** True if a sentence runs through it. */
    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    /** True if it stands in a sentence as a thing of its own. */
    static boolean isApart(String name) {
        return APART.contains(name);
    }
}
