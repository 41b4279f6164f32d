package sourcier.model;

import java.util.List;

/**
 * A page that is not an entry's own: the home page, the lists, free text.
 *
 * @param id      the file name without {@code .md}
 * @param title   the headline
 * @param slug    the file name in the site without {@code .html}, and where it is written
 * @param layout  which template draws it, for example {@code timeline}; {@code page} for free text
 * @param summary a sentence for search engines and shared links
 * @param figures subjects whose figures the page draws as a chart
 * @param body    the Markdown
 */
public record Page(String id, String title, Ref slug, String layout, String summary, List<Ref> figures, Body body)
        implements Entry {
    /** The layout of the home page. */
    public static final String HOME = "home";

    /** Copies the list. */
    public Page {
        figures = List.copyOf(figures);
    }

    @Override
    public EntryType type() {
        return layout.equals(HOME) ? EntryType.HOME : EntryType.PAGE;
    }
}
