package sourcier.render.dates;

import java.util.List;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.Season;
import sourcier.model.edtf.SingleDate;

/**
 * What several dates have in common at their end, and so need say only once: "8 au 13 octobre 2024" says the month and
 * the year once, "7 septembre au 1er octobre 2023" the year, "44 à 42 av. J.-C." the era. Only plain dates of one
 * precision share anything: what is qualified is said in full, and so is winter, which lies in two years.
 */
enum SharedTail {

    /** Nothing: every date is said in full. */
    NONE,
    /** "av. J.-C.", "BC": all are years before our era. */
    ERA,
    /** The year. */
    YEAR,
    /** The year and the month. */
    MONTH;

    /** What all the dates share, at least one date. */
    static SharedTail of(List<? extends SingleDate> dates) {
        if (!areAlike(dates)) {
            return NONE;
        }
        if (dates.get(0).precision() == Precision.YEAR) {
            return dates.stream().allMatch(date -> year(date) <= 0) ? ERA : NONE;
        }
        if (dates.stream().mapToInt(SharedTail::year).distinct().count() > 1) {
            return NONE;
        }
        return switch (dates.get(0).precision()) {
            case DAY -> dates.stream().mapToInt(date -> ((CalendarDate) date).month()).distinct().count() > 1
                    ? YEAR : MONTH;
            default -> YEAR;
        };
    }

    /** True if all are plain dates of one precision with all digits known, whether or not they share a year. */
    static boolean areAlike(List<? extends SingleDate> dates) {
        Precision precision = dates.get(0).precision();
        return dates.stream().allMatch(date -> date.isPlain() && date.precision() == precision && hasShape(date));
    }

    private static boolean hasShape(SingleDate date) {
        return date instanceof CalendarDate
                || date instanceof Season season && season.name() != Season.Name.WINTER;
    }

    private static int year(SingleDate date) {
        return date instanceof Season season ? season.year() : ((CalendarDate) date).year();
    }
}
