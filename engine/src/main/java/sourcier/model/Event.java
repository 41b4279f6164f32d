package sourcier.model;

import java.time.LocalDate;
import java.util.List;
import sourcier.model.edtf.Edtf;

/**
 * Something that happened, for the timeline.
 *
 * @param id        the file name without {@code .md}; the anchor on the timeline
 * @param title     what happened, in a sentence
 * @param date      when, as surely as it is known
 * @param says      who says so: terms, or {@code press}
 * @param inArticle whether the article has it
 * @param claims    claims it bears on
 * @param sources   where it is written
 * @param place     a term, or null
 * @param body      the Markdown
 */
public record Event(
        String id,
        String title,
        Edtf date,
        List<Ref> says,
        InArticle inArticle,
        List<Ref> claims,
        List<Ref> sources,
        Ref place,
        Body body)
        implements Entry {
    /** The word for "the press" where a term is asked for. */
    public static final String PRESS = "press";

    /** Copies the lists. */
    public Event {
        says = List.copyOf(says);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
    }

    /** The day by which something with this date is listed: its first, or its last where it has no beginning. */
    public static LocalDate firstDay(Edtf date) {
        return date.earliest().or(date::latest).orElse(LocalDate.EPOCH);
    }

    @Override
    public EntryType type() {
        return EntryType.EVENT;
    }
}
