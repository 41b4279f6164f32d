package sourcier.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * @param life      how it has stood since it was raised, oldest first; empty if that is not told
 * @param notFound  what was looked for and not found, a sentence each
 * @param earlierAnswers answers that stood for a time and then fell, oldest first
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
        List<Stage> life,
        List<String> notFound,
        List<EarlierAnswer> earlierAnswers,
        Body body)
        implements Entry {
    /** Copies the lists. */
    public Question {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        life = List.copyOf(life);
        notFound = List.copyOf(notFound);
        earlierAnswers = List.copyOf(earlierAnswers);
    }

    @Override
    public EntryType type() {
        return EntryType.QUESTION;
    }

    /** The stage it is in, or null if its life is not told. */
    public Stage stage() {
        return life.isEmpty() ? null : life.get(life.size() - 1);
    }

    /** Every source the front matter names, in its order, with those named twice. */
    public List<Ref> namedSources() {
        return Stream.of(sources.stream(), life.stream().flatMap(stage -> stage.sources().stream()),
                        earlierAnswers.stream().flatMap(answer -> Stream.concat(answer.sources().stream(), answer.fellBy().stream())))
                .flatMap(Function.identity())
                .toList();
    }
}
