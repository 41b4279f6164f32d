package sourcier.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A citation: {@code [@source-id]} or, with the place in the source, {@code [@source-id, p. 4]} (as in Pandoc). */
public final class SourceReference extends Node {
    private final BasedSequence id;
    private final BasedSequence locator;

    SourceReference(BasedSequence[] groups) {
        super(groups[0]);
        this.id = groups[1];
        this.locator = groups[2];
    }

    /** The id, with its place in the text. */
    public BasedSequence id() {
        return id;
    }

    /** The place in the source, for example {@code p. 4}; empty if none is given. */
    public String locator() {
        return locator == null ? "" : locator.trim().toString();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {id};
    }
}
