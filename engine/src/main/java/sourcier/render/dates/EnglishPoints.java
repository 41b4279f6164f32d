package sourcier.render.dates;

import java.util.List;
import java.util.Optional;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.Qualifier;
import sourcier.model.edtf.Season;
import sourcier.model.edtf.SingleDate;
import sourcier.model.edtf.UnspecifiedDate;

/** Turns one date into its English phrase. */
final class EnglishPoints {

    private final EnglishNames names;

    EnglishPoints(EnglishNames names) {
        this.names = names;
    }

    /** The date with its doubt: on the whole as in {@link EnglishPhrase#qualified}, on parts as a note after it. */
    EnglishPhrase phrase(SingleDate date) {
        Optional<Qualifier> whole = date.qualification().whole();
        return whole.isPresent() ? plain(date, SharedTail.NONE).qualified(whole.get()) : member(date);
    }

    /** The date with its doubt right after or before it, so that it stays clear among other dates. */
    EnglishPhrase member(SingleDate date) {
        Optional<Qualifier> whole = date.qualification().whole();
        EnglishPhrase plain = plain(date, SharedTail.NONE);
        return whole.isPresent() ? plain.doubted(whole.get()) : plain.with(partNote(date));
    }

    /** The date as if no sign stood in it, and without what its neighbour says. */
    EnglishPhrase plain(SingleDate date, SharedTail without) {
        if (date instanceof CalendarDate day) {
            String preposition = day.precision() == Precision.DAY ? "on" : "in";
            return EnglishPhrase.of(preposition, names.date(day, without));
        }
        if (date instanceof Season season) {
            return EnglishPhrase.of("in", names.season(season, without));
        }
        return new EnglishMasks(this, names).phrase((UnspecifiedDate) date);
    }

    /** "between 20 and 29 May 2024", for two plain dates of one precision. */
    String between(CalendarDate first, CalendarDate last) {
        SharedTail shared = SharedTail.of(List.of(first, last));
        return "between " + plain(first, shared).plain() + " and " + plain(last, SharedTail.NONE).plain();
    }

    /** " (year uncertain, day approximate)": which parts are in doubt, and in which. */
    private static String partNote(SingleDate date) {
        String second = date.precision() == Precision.SEASON ? "season" : "month";
        PartNotes notes = new PartNotes(List.of("year", second, "day"), " and ", EnglishPoints::adjective);
        return notes.of(date.qualification());
    }

    private static String adjective(List<String> parts, boolean uncertain, boolean approximate) {
        if (uncertain && approximate) {
            return "uncertain and approximate";
        }
        return uncertain ? "uncertain" : "approximate";
    }
}
