package sourcier.check.output;

import java.util.Locale;

/** How heavy something may be. Why it is this much stands in docs/rules/OUT-005.md. */
enum Budget {
    /** The home page and every page on one matter: HTML and stylesheets, each packed, together; what a host's first answer carries. */
    PAGE(14_600),
    /** A page that lists: the same, for one that grows with the dossier. */
    LIST(40_960),
    /** A stylesheet, packed: what leaves more than half of a page's budget to its words. */
    STYLES(6_144),
    /** What the search field of a language loads, each packed, together: its script and its index; a second on a slow line. */
    SEARCH(25_600),
    /** A picture as it is. */
    PICTURE(102_400),
    /** All files of the site as they are: what can still be sent by e-mail. */
    SITE(10_485_760);

    private final int bytes;

    Budget(int bytes) {
        this.bytes = bytes;
    }

    /** The limit in bytes. */
    int bytes() {
        return bytes;
    }

    /** Its name in texts and in the report, for example {@code page}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
