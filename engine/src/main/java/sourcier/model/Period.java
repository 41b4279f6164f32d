package sourcier.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;

/**
 * A period of the timeline, from a level-2 heading of its page: {@code ## 1931-10/1932-02 The dark winter}.
 *
 * @param date    from when to when
 * @param title   what it is called
 * @param heading where it is written
 */
public record Period(Edtf date, String title, Outline.Heading heading) {
    /** The period that a heading begins, or empty if it does not begin with a date and words. */
    public static Optional<Period> of(Outline.Heading heading) {
        String[] words = heading.text().split("\\s+", 2);
        try {
            return words.length < 2 ? Optional.empty() : Optional.of(new Period(Edtf.parse(words[0]), words[1], heading));
        } catch (EdtfException noDate) {
            return Optional.empty();
        }
    }

    /** The periods of this timeline in the order in which they are written; none for null. */
    public static List<Period> of(Page timeline) {
        return timeline == null ? List.of() : timeline.body().outline().sections().stream().map(Period::of).flatMap(Optional::stream).toList();
    }

    /** The id of its section: the date as written. */
    public String id() {
        return date.text().toLowerCase(Locale.ROOT);
    }

    /** True if this day is in the period. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(date.earliest().orElse(LocalDate.MIN)) && !day.isAfter(date.latest().orElse(LocalDate.MAX));
    }
}
