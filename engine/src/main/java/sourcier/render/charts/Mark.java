package sourcier.render.charts;

import java.util.Objects;
import java.util.Optional;
import sourcier.model.InArticle;
import sourcier.model.edtf.Edtf;

/**
 * An event on a {@link TimelineChart}, as honest as its date. One day on which both {@code possible} and {@code sure} agree is
 * a circle; days that it surely took are a bar; days on which it may have been are hatched.
 *
 * @param id        the event's id: names it, and decides the order where dates do not
 * @param possible  all days that the date allows, without what is open
 * @param sure      the days on which it surely was, or null: for "November 2022" nobody knows the day
 * @param start     how the beginning is known
 * @param end       how the end is known
 * @param uncertain true if the source itself is in doubt about the date
 * @param inArticle whether the article has it
 */
public record Mark(String id, Days possible, Days sure, Side start, Side end, boolean uncertain, InArticle inArticle) {

    /** How one side of a stretch is known. */
    public enum Side {
        /** As given. */
        SHARP,
        /** About then: three days more or less are hatched. */
        APPROXIMATE,
        /** Open or unknown: an arrow. */
        OPEN
    }

    /** Refuses nulls, and sure days outside the possible ones. */
    public Mark {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(inArticle, "inArticle");
        if (sure != null && (!sure.meets(possible) || !sure.within(possible).equals(sure))) {
            throw new IllegalArgumentException(sure + " is not within " + possible);
        }
    }

    /**
     * The mark of an EDTF date: {@code 2024-12-23} is a circle, {@code 2024-10-08/2024-10-13} a bar, {@code 2022-11} and
     * {@code [2024-05-12,2024-05-14]} are hatched, {@code 2024-01-05/..} is a bar with an arrow.
     *
     * @return empty if the date has no bounds at all, as {@code XXXX-12-25}
     */
    public static Optional<Mark> of(String id, Edtf date, InArticle inArticle) {
        return EdtfDays.of(date)
                .map(days -> new Mark(
                        id, days.possible(), days.sure(), days.start(), days.end(), date.isUncertain(), inArticle));
    }

    /** True if the event has no sure day. */
    public boolean isDayUnknown() {
        return sure == null;
    }
}
