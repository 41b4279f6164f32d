package sourcier.model;

import java.text.Bidi;

/**
 * A row of {@code data/languages.yml}.
 *
 * @param tag  BCP 47 tag, for example {@code fr}; also the folder below {@code content/}
 * @param name the language's name in itself
 * @param path the folder of its edition in the site, empty for the site's root
 */
public record Language(String tag, String name, String path) {
    /**
     * True if it is written from right to left. Its own name says so: the first letter with a direction gives that of the text
     * (Unicode Standard Annex 9, rules P2 and P3).
     */
    public boolean isRightToLeft() {
        return !new Bidi(name, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The direction as the attribute {@code dir} of HTML has it: {@code ltr} or {@code rtl}. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }
}
