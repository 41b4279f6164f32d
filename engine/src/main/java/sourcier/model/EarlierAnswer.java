package sourcier.model;

import java.util.List;
import sourcier.model.edtf.Edtf;

/**
 * An answer that stood for a time and then fell.
 *
 * @param answer  what was held, in a sentence
 * @param date    when it was given
 * @param sources who gave it
 * @param fell    when it fell
 * @param because what brought it down, in a sentence
 * @param fellBy  who says so
 */
public record EarlierAnswer(String answer, Edtf date, List<Ref> sources, Edtf fell, String because, List<Ref> fellBy) {
    /** Copies the lists. */
    public EarlierAnswer {
        sources = List.copyOf(sources);
        fellBy = List.copyOf(fellBy);
    }
}
