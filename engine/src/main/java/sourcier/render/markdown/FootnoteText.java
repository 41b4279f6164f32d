package sourcier.render.markdown;

import java.util.ArrayList;
import java.util.List;

/** A footnote as a template prints it: its letter, its anchor, the anchors of the places that refer to it, its text. */
public final class FootnoteText {
    private final String prefix;
    private final int number;
    private final List<String> uses;
    private final String html;

    /**
     * @param prefix what its anchors begin with; empty on a page of its own
     * @param number from 1, within its text
     */
    FootnoteText(String prefix, int number) {
        this(prefix, number, new ArrayList<>(), "");
    }

    private FootnoteText(String prefix, int number, List<String> uses, String html) {
        this.prefix = prefix;
        this.number = number;
        this.uses = uses;
        this.html = html;
    }

    /** Its number in the text, from 1; shown as a letter, since numbers are those of the sources. */
    public int getNumber() {
        return number;
    }

    /** Its anchor, for example {@code keeper_fn-1}. */
    public String getId() {
        return prefix + "_fn-" + number;
    }

    /** The anchors of the places that refer to it; complete once the text is rendered. */
    public List<String> getUses() {
        return uses;
    }

    /** Its text without the end of the last paragraph, so that the way back stands behind the last word. */
    public String getOpenHtml() {
        return html.endsWith("</p>") ? html.substring(0, html.length() - "</p>".length()) : html;
    }

    /** The end that {@link #getOpenHtml} leaves out; empty if the text does not end in a paragraph. */
    public String getEnd() {
        return html.endsWith("</p>") ? "</p>" : "";
    }

    String nextUse() {
        uses.add(prefix + "_fnref-" + number + (uses.isEmpty() ? "" : "-" + (uses.size() + 1)));
        return uses.get(uses.size() - 1);
    }

    FootnoteText withHtml(String text) {
        return new FootnoteText(prefix, number, uses, text);
    }
}
