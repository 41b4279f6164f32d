package sourcier.model.edtf;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A season of a year, codes 21 to 24 of level 1: {@code 2024-21} is spring 2024. ISO 8601-2 gives these codes no dates.
 * Here they are the seasons of the northern hemisphere, and winter bears the year in which it begins ({@code 2024-24}
 * is the winter of 2024 to 2025). The bounds take in the meteorological and the astronomical season, so that neither
 * reading is excluded when two dates are put in order.
 *
 * @param text as written
 * @param year the astronomical year in which the season begins
 * @param name which season
 * @param qualification the doubt on the year and on the season
 */
public record Season(String text, int year, Season.Name name, Qualification qualification) implements SingleDate {

    /** The four seasons, in the order of their codes. */
    public enum Name {
        /** Code 21: 1 March to 21 June. */
        SPRING(MonthDay.of(3, 1), MonthDay.of(6, 21)),
        /** Code 22: 1 June to 23 September. */
        SUMMER(MonthDay.of(6, 1), MonthDay.of(9, 23)),
        /** Code 23: 1 September to 22 December. */
        AUTUMN(MonthDay.of(9, 1), MonthDay.of(12, 22)),
        /** Code 24: 1 December to 20 March of the next year. */
        WINTER(MonthDay.of(12, 1), MonthDay.of(3, 20));

        private final MonthDay first;
        private final MonthDay last;

        Name(MonthDay first, MonthDay last) {
            this.first = first;
            this.last = last;
        }

        /** The season of a code from 21 to 24. */
        static Name ofCode(int code) {
            return values()[code - 21];
        }
    }

    /** Always {@code SEASON}. */
    @Override
    public Precision precision() {
        return Precision.SEASON;
    }

    /** The first day on which the season may begin; never empty. */
    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(name.first.atYear(year));
    }

    /** The last day on which the season may end, for winter in the next year; never empty. */
    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(name.last.atYear(name == Name.WINTER ? year + 1 : year));
    }

    /** 1, or 2 if only a part is qualified. */
    @Override
    public int level() {
        return Math.max(1, SignLevel.of(text));
    }
}
