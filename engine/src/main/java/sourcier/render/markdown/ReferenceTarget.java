package sourcier.render.markdown;

import java.util.List;
import sourcier.model.Body;
import sourcier.model.Entry;

/** What the Markdown renderer asks the page for: the HTML of a reference, which depends on where the page is. */
public interface ReferenceTarget {
    /** The HTML of a citation of this source, with its place in the source or an empty text. */
    String citation(String sourceId, String locator);

    /** The HTML of a link to this term, showing these words; empty words stand for the title of the term. */
    String term(String termId, String words);

    /** The HTML of a reference to this claim. */
    String claim(String claimId);

    /** The address to write for a link as it stands in this Markdown. */
    String link(Body from, String target);

    /** The image at an address as it stands in this Markdown. */
    Picture picture(Body from, String target);

    /** The HTML of the letter that leads to a footnote; {@code id} is the anchor of this place. */
    String footnote(FootnoteText note, String id);

    /**
     * The HTML of what readers must know of a stretch of this text, below it; mostly empty.
     *
     * @param start 0-based, in the Markdown of the entry, in UTF-16 units
     * @param end   the first that no longer belongs to it
     */
    default String notice(Entry entry, int start, int end) {
        return "";
    }

    /** The HTML of the list of these footnotes. */
    String footnotes(List<FootnoteText> notes);
}
