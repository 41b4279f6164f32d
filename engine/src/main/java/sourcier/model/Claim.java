package sourcier.model;

import java.util.List;
import sourcier.model.edtf.Edtf;

/**
 * One statement: of the article, or of somebody else where it has no {@code passage}.
 *
 * @param id             the file name without {@code .md}
 * @param title          the statement in neutral words
 * @param summary        what is known of it today, in a sentence
 * @param speaker        a term, or {@code article} (its own voice), or {@code unnamed}
 * @param passage        codes of the passages that hold it, empty outside the article
 * @param hedge          how surely it is said
 * @param said           when
 * @param standing       what has become of it
 * @param standingReason why, for the reader
 * @param figure         the number it states, or null
 * @param evidence       what sources say on it
 * @param disagreesWith  claims with an incompatible figure
 * @param supersededBy   later claims that replaced it
 * @param reviewAfter    when to look at it again, or null
 * @param body           the Markdown
 */
public record Claim(
        String id,
        String title,
        String summary,
        Ref speaker,
        List<String> passage,
        Hedge hedge,
        Edtf said,
        Standing standing,
        String standingReason,
        Figure figure,
        List<Evidence> evidence,
        List<Ref> disagreesWith,
        List<Ref> supersededBy,
        Edtf reviewAfter,
        Body body)
        implements Entry {
    /** The speaker of what the article says in its own voice. */
    public static final String ARTICLE = "article";

    /** The speaker who is not named. */
    public static final String UNNAMED = "unnamed";

    /** Copies the lists. */
    public Claim {
        passage = List.copyOf(passage);
        evidence = List.copyOf(evidence);
        disagreesWith = List.copyOf(disagreesWith);
        supersededBy = List.copyOf(supersededBy);
    }

    @Override
    public EntryType type() {
        return EntryType.CLAIM;
    }

    /** True if the article makes the statement. */
    public boolean isInArticle() {
        return !passage.isEmpty();
    }

    /** In whose name it is made. */
    public Voice voice() {
        return switch (speaker.id()) {
            case ARTICLE -> Voice.OWN;
            case UNNAMED -> Voice.UNNAMED;
            default -> Voice.NAMED;
        };
    }
}
