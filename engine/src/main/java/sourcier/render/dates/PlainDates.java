package sourcier.render.dates;

import java.time.LocalDate;
import java.util.List;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.Qualification;
import sourcier.model.edtf.Qualifier;
import sourcier.model.edtf.Season;
import sourcier.model.edtf.SingleDate;
import sourcier.model.edtf.UnspecifiedDate;

/** Makes plain dates out of others, so that they can be said with the words for plain dates. */
final class PlainDates {

    private static final Qualification NO_DOUBT = new Qualification(List.of(Qualifier.NONE));

    private PlainDates() {
    }

    /** The same date without its signs: {@code 2024-12~} gives {@code 2024-12}. */
    static SingleDate of(SingleDate date) {
        String text = date.text().replaceAll("[?~%]", "");
        if (date instanceof CalendarDate day) {
            return new CalendarDate(text, day.year(), day.month(), day.day(), NO_DOUBT);
        }
        if (date instanceof Season season) {
            return new Season(text, season.year(), season.name(), NO_DOUBT);
        }
        UnspecifiedDate mask = (UnspecifiedDate) date;
        return new UnspecifiedDate(text, mask.yearMask(), mask.monthMask(), mask.dayMask(), NO_DOUBT);
    }

    /** The first date of its own precision that fits: {@code 2024-1X} gives {@code 2024-10}; only if it has bounds. */
    static CalendarDate firstOf(UnspecifiedDate date) {
        return at(date.earliest().orElseThrow(), date.precision());
    }

    /** The last date of its own precision that fits: {@code 2024-1X} gives {@code 2024-12}; only if it has bounds. */
    static CalendarDate lastOf(UnspecifiedDate date) {
        return at(date.latest().orElseThrow(), date.precision());
    }

    /** The year of a plain date as a date of its own. */
    static CalendarDate yearOf(CalendarDate date) {
        return at(date.earliest().orElseThrow(), Precision.YEAR);
    }

    private static CalendarDate at(LocalDate day, Precision precision) {
        return new CalendarDate(
                day.toString(),
                day.getYear(),
                precision == Precision.YEAR ? 0 : day.getMonthValue(),
                precision == Precision.DAY ? day.getDayOfMonth() : 0,
                NO_DOUBT);
    }
}
