package sourcier.render.dates;

import java.util.List;
import java.util.Optional;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.Qualifier;
import sourcier.model.edtf.Season;
import sourcier.model.edtf.SingleDate;
import sourcier.model.edtf.UnspecifiedDate;

/** Turns one date into its French phrase. */
final class FrenchPoints {

    private final FrenchNames names;

    FrenchPoints(FrenchNames names) {
        this.names = names;
    }

    /** The date with its doubt: on the whole as in {@link FrenchPhrase#qualified}, on parts as a note after it. */
    FrenchPhrase phrase(SingleDate date) {
        Optional<Qualifier> whole = date.qualification().whole();
        return whole.isPresent() ? plain(date, SharedTail.NONE).qualified(whole.get()) : member(date);
    }

    /** The date with its doubt right after or before it, so that it stays clear among other dates. */
    FrenchPhrase member(SingleDate date) {
        Optional<Qualifier> whole = date.qualification().whole();
        FrenchPhrase plain = plain(date, SharedTail.NONE);
        return whole.isPresent() ? plain.doubted(whole.get()) : plain.with(partNote(date));
    }

    /** The date as if no sign stood in it, and without what its neighbour says. */
    FrenchPhrase plain(SingleDate date, SharedTail without) {
        if (date instanceof CalendarDate day) {
            String words = names.date(day, without);
            return day.precision() == Precision.DAY ? FrenchPhrase.masculine(words, "le ") : FrenchPhrase.bare(words);
        }
        if (date instanceof Season season) {
            String noun = names.season(season, without);
            return season.name() == Season.Name.SPRING
                    ? FrenchPhrase.masculine(noun, "au ")
                    : FrenchPhrase.elided(noun);
        }
        return new FrenchMasks(this, names).phrase((UnspecifiedDate) date);
    }

    /** "entre le 20 et le 29 mai 2024", for two plain dates of one precision. */
    String between(CalendarDate first, CalendarDate last) {
        SharedTail shared = SharedTail.of(List.of(first, last));
        return "entre " + plain(first, shared).definite() + " et " + plain(last, SharedTail.NONE).definite();
    }

    /** " (année incertaine, jour approximatif)": which parts are in doubt, and in which. */
    private static String partNote(SingleDate date) {
        String second = date.precision() == Precision.SEASON ? "saison" : "mois";
        PartNotes notes = new PartNotes(List.of("année", second, "jour"), " et ", FrenchPoints::adjective);
        return notes.of(date.qualification());
    }

    private static String adjective(List<String> parts, boolean uncertain, boolean approximate) {
        boolean feminine = parts.stream().allMatch(part -> part.equals("année") || part.equals("saison"));
        String plural = parts.size() > 1 ? "s" : "";
        String doubtful = (feminine ? "incertaine" : "incertain") + plural;
        String near = (feminine ? "approximative" : "approximatif") + plural;
        if (uncertain && approximate) {
            return doubtful + " et " + near;
        }
        return uncertain ? doubtful : near;
    }
}
