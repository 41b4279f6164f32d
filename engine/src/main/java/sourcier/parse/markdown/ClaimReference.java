package sourcier.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A reference to a claim, which shows its standing: {@code [#claim-id]}. */
public final class ClaimReference extends Node {
    private final BasedSequence id;

    ClaimReference(BasedSequence[] groups) {
        super(groups[0]);
        this.id = groups[1];
    }

    /** The id, with its place in the text. */
    public BasedSequence id() {
        return id;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {id};
    }
}
