package sourcier.model.edtf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date with digits that nobody knows, written {@code X}: {@code 202X}, {@code 2024-XX}, {@code 2024-05-2X},
 * {@code XXXX-12-25}. Made by {@link Edtf#parse}, which has checked that at least one day fits.
 *
 * @param text as written
 * @param yearMask four characters of {@code 0-9X}, with a {@code -} before them if negative
 * @param monthMask two characters of {@code 0-9X}, or empty if the date is a year
 * @param dayMask two characters of {@code 0-9X}, or empty if the date is a year or a month
 * @param qualification the doubt on each written part
 */
public record UnspecifiedDate(
        String text, String yearMask, String monthMask, String dayMask, Qualification qualification)
        implements SingleDate {

    private static final Pattern LEVEL_ONE = Pattern.compile("-?(?:\\d{2}(?:\\dX|XX)|\\d{4}(?:\\d\\dXX|XX|XXXX))");

    /** {@code DAY}, {@code MONTH} or {@code YEAR}, by the parts that are written, be they digits or {@code X}. */
    @Override
    public Precision precision() {
        if (!dayMask.isEmpty()) {
            return Precision.DAY;
        }
        return monthMask.isEmpty() ? Precision.YEAR : Precision.MONTH;
    }

    /** The first day that fits; empty if no digit of the year is known. {@code 202X-02-29} gives 29 February 2020. */
    @Override
    public Optional<LocalDate> earliest() {
        return isYearUnknown() ? Optional.empty() : new MaskedDays(yearMask, monthMask, dayMask).first();
    }

    /** The last day that fits; empty if no digit of the year is known. {@code 202X-02-29} gives 29 February 2028. */
    @Override
    public Optional<LocalDate> latest() {
        return isYearUnknown() ? Optional.empty() : new MaskedDays(yearMask, monthMask, dayMask).last();
    }

    /** True if the year is {@code XXXX}: then there are no bounds. */
    public boolean isYearUnknown() {
        return yearMask.endsWith("XXXX");
    }

    /** All digits in a row, without sign, hyphens and qualifiers: {@code 2024-05-2X?} gives {@code 2024052X}. */
    public String digits() {
        return yearMask.replace("-", "") + monthMask + dayMask;
    }

    /** 1 for the five forms of level 1 ({@code 202X}, {@code 20XX}, {@code 2024-XX}, ...), 2 for any other. */
    @Override
    public int level() {
        return Math.max(LEVEL_ONE.matcher(digits()).matches() ? 1 : 2, SignLevel.of(text));
    }
}
