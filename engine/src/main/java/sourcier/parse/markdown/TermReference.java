package sourcier.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A link to a glossary term: {@code [[term-id]]} or {@code [[term-id|shown words]]} (as in wikis). */
public final class TermReference extends Node {
    private final BasedSequence id;
    private final BasedSequence words;

    TermReference(BasedSequence[] groups) {
        super(groups[0]);
        this.id = groups[1];
        this.words = groups[2];
    }

    /** The id, with its place in the text. */
    public BasedSequence id() {
        return id;
    }

    /** The words to show; empty to show the title of the term. */
    public String words() {
        return words == null ? "" : words.trim().toString();
    }

    /** The same words with their place in the text; empty as there. */
    public BasedSequence shown() {
        return words == null ? BasedSequence.NULL : words;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {id};
    }
}
