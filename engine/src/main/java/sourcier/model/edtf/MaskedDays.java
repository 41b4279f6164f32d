package sourcier.model.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days that fit a date with {@code X} digits. Only real days count: {@code 2023-02-XX} ends on the 28th,
 * {@code 2024-XX-31} begins on 31 January. An empty mask stands for all months of the year or all days of the month.
 *
 * @param year four characters of {@code 0-9X}, after {@code -} if negative; {@code -0000} never fits
 * @param month two characters of {@code 0-9X} or empty
 * @param day two characters of {@code 0-9X} or empty
 */
record MaskedDays(String year, String month, String day) {

    /** The first day that fits, or empty if none does. */
    Optional<LocalDate> first() {
        return years().mapToObj(this::firstIn).flatMap(Optional::stream).findFirst();
    }

    /** The last day that fits, or empty if none does. */
    Optional<LocalDate> last() {
        return years().map(y -> -y).sorted().map(y -> -y).mapToObj(this::lastIn).flatMap(Optional::stream).findFirst();
    }

    private Optional<LocalDate> firstIn(int y) {
        for (int m = 1; m <= 12; m++) {
            for (int d = 1; d <= days(y, m); d++) {
                if (fits(day, d)) {
                    return Optional.of(LocalDate.of(y, m, d));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> lastIn(int y) {
        for (int m = 12; m >= 1; m--) {
            for (int d = days(y, m); d >= 1; d--) {
                if (fits(day, d)) {
                    return Optional.of(LocalDate.of(y, m, d));
                }
            }
        }
        return Optional.empty();
    }

    /** How many days the month has, none if it does not fit. */
    private int days(int y, int m) {
        return fits(month, m) ? YearMonth.of(y, m).lengthOfMonth() : 0;
    }

    private IntStream years() {
        boolean negative = year.startsWith("-");
        String digits = negative ? year.substring(1) : year;
        if (digits.indexOf('X') < 0) {
            return IntStream.of(Integer.parseInt(year));
        }
        IntStream fitting = IntStream.rangeClosed(0, 9999).filter(n -> fits(digits, n));
        return negative ? fitting.filter(n -> n > 0).map(n -> -n).sorted() : fitting;
    }

    /**
     * True if the number, padded with zeros to the length of the mask, has the digits of the mask where it has some.
     */
    static boolean fits(String mask, int number) {
        int rest = number;
        for (int i = mask.length() - 1; i >= 0; i--) {
            if (mask.charAt(i) != 'X' && mask.charAt(i) != '0' + rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }
}
