package sourcier.model.edtf;

import java.time.YearMonth;

/** Checks that at least one day of the Gregorian calendar fits a date; {@code X} stands for any digit. */
final class CalendarRules {

    private CalendarRules() {
    }

    /**
     * Checks month, day, and both together with the year.
     *
     * @throws Fault with the nearest thing that is possible as a repair: {@code 2023-02-29} gives {@code 2023-02-28},
     *     {@code 2024-23-12} gives {@code 2024-12-23}, {@code 2024-12-00} gives {@code 2024-12-XX}
     */
    static void check(Slice slice, DateParts date) throws Fault {
        if (date.size() > 1 && !fitsAny(date.month(), 12)) {
            throw month(slice, date);
        }
        if (date.size() > 2 && !fitsAny(date.day(), 31)) {
            throw day(date);
        }
        boolean exists = new MaskedDays(date.signedYear(), date.mask(1), date.mask(2)).first().isPresent();
        if (!exists) {
            throw noSuchDay(date);
        }
    }

    private static boolean fitsAny(DatePart part, int highest) {
        for (int n = 1; n <= highest; n++) {
            if (MaskedDays.fits(part.text(), n)) {
                return true;
            }
        }
        return false;
    }

    private static Fault month(Slice slice, DateParts date) {
        Slice digits = date.month().digits();
        Fault fault = digits.fault(EdtfProblem.MONTH_RANGE);
        if (digits.text().equals("00")) {
            return fault.fixedBy("XX");
        }
        if (date.month().hasUnknownDigit()) {
            return fault;
        }
        boolean swapped = date.size() == 3 && !date.day().hasUnknownDigit() && fitsAny(date.day(), 12)
                && date.month().number() <= 31 && date.qualification().isNone();
        if (swapped) {
            String turned = date.day().text() + "-" + digits.text();
            return fault.fixedBy(slice.between(digits.start(), slice.end()), turned);
        }
        return fault.fixedBy(slice.between(date.year().digits().end(), slice.end()), "");
    }

    private static Fault day(DateParts date) {
        Slice digits = date.day().digits();
        Fault fault = digits.fault(EdtfProblem.DAY_RANGE);
        if (digits.text().equals("00")) {
            return fault.fixedBy("XX");
        }
        return fault.fixedBy(digits.between(date.month().digits().end(), digits.end()), "");
    }

    private static Fault noSuchDay(DateParts date) {
        Slice digits = date.day().digits();
        Fault fault = digits.fault(EdtfProblem.NO_SUCH_DAY);
        if (date.hasUnknownDigit()) {
            return fault;
        }
        int last = YearMonth.of(Integer.parseInt(date.signedYear()), date.month().number()).lengthOfMonth();
        return fault.fixedBy(Integer.toString(last));
    }
}
