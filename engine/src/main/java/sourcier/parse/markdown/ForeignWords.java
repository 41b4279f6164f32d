package sourcier.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words in another language than the text around them: {@code [words]{lang=ko}} (the bracketed span of Pandoc). */
public final class ForeignWords extends Node {
    private final BasedSequence words;
    private final BasedSequence language;

    ForeignWords(BasedSequence[] groups) {
        super(groups[0]);
        this.words = groups[1];
        this.language = groups[2];
    }

    /** The words, as written. */
    public String words() {
        return words.unescape();
    }

    /** Their language, a BCP 47 tag. */
    public String language() {
        return language.toString();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {words, language};
    }
}
