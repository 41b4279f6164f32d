package sourcier.model.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
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
        return search(IntStream.rangeClosed(1, 12), m -> search(daysOf(y, m), d -> date(y, m, d)));
    }

    private Optional<LocalDate> lastIn(int y) {
        return search(down(12), m -> search(down(YearMonth.of(y, m).lengthOfMonth()), d -> date(y, m, d)));
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

    private Optional<LocalDate> date(int y, int m, int d) {
        return fits(month, m) && fits(day, d) ? Optional.of(LocalDate.of(y, m, d)) : Optional.empty();
    }

    private static IntStream daysOf(int y, int m) {
        return IntStream.rangeClosed(1, YearMonth.of(y, m).lengthOfMonth());
    }

    private static IntStream down(int from) {
        return IntStream.rangeClosed(1, from).map(n -> from + 1 - n);
    }

    private static Optional<LocalDate> search(IntStream values, IntFunction<Optional<LocalDate>> find) {
        return values.mapToObj(find).flatMap(Optional::stream).findFirst();
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
