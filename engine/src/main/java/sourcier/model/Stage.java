package sourcier.model;

import java.util.List;
import sourcier.model.edtf.Edtf;

/**
 * A stage in the life of a question: from when on it stood how, and what brought that about.
 *
 * @param date    when it began
 * @param status  how the question stood from then on
 * @param note    what happened, in a sentence
 * @param sources who says so; empty only for the stage in which it was raised
 */
public record Stage(Edtf date, QuestionStatus status, String note, List<Ref> sources) {
    /** Copies the list. */
    public Stage {
        sources = List.copyOf(sources);
    }
}
