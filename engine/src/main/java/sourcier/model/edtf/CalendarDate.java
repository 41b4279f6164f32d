package sourcier.model.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A year, month or day of which every digit is given: {@code 2024}, {@code 2024-12}, {@code 2024-12-23?}, {@code
 * -0043}, {@code Y-17000}. Made by {@link Edtf#parse}, which has checked that the day exists in the Gregorian
 * calendar.
 *
 * @param text as written
 * @param year the astronomical year, -999 999 999 to 999 999 999; 0 is 1 BC
 * @param month 1 to 12, or 0 if the date is a year
 * @param day 1 to 31, or 0 if the date is a year or a month
 * @param qualification the doubt on each written part
 */
public record CalendarDate(String text, int year, int month, int day, Qualification qualification)
        implements SingleDate {

    /** {@code DAY}, {@code MONTH} or {@code YEAR}, by the parts that are written. */
    @Override
    public Precision precision() {
        if (day != 0) {
            return Precision.DAY;
        }
        return month != 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** The first day of the year or month, or the day itself; never empty. */
    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)));
    }

    /** The last day of the year or month, or the day itself; never empty. */
    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(switch (precision()) {
            case DAY -> LocalDate.of(year, month, day);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            default -> Year.of(year).atMonth(12).atEndOfMonth();
        });
    }

    /** 0 for plain dates, 1 with a {@code Y} or one sign at the end, 2 with signs elsewhere. */
    @Override
    public int level() {
        return Math.max(text.startsWith("Y") ? 1 : 0, SignLevel.of(text));
    }
}
