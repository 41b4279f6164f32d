package sourcier.model;

import java.util.List;
import sourcier.model.edtf.Edtf;

/**
 * An open question and what has become of it.
 *
 * @param id        the file name without {@code .md}
 * @param title     the question
 * @param summary   the state of the answer in a sentence
 * @param asked     who raised it
 * @param status    open, partly, answered, moot
 * @param answered  the date of the answer, or null
 * @param sources   the sources of the answer so far
 * @param settledBy what would settle it
 * @param claims    claims it bears on
 * @param body      the Markdown: what the article left, what is known since
 */
public record Question(
        String id,
        String title,
        String summary,
        Asked asked,
        QuestionStatus status,
        Edtf answered,
        List<Ref> sources,
        String settledBy,
        List<Ref> claims,
        Body body)
        implements Entry {
    /** Copies the lists. */
    public Question {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }

    @Override
    public EntryType type() {
        return EntryType.QUESTION;
    }
}
