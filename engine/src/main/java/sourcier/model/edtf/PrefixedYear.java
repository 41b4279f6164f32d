package sourcier.model.edtf;

import java.util.List;
import java.util.Locale;

/** Reads a year of more than four digits, {@code Y-17000} (level 1, "Letter-prefixed calendar year"). */
final class PrefixedYear {

    private PrefixedYear() {
    }

    /**
     * Reads the slice, which begins with {@code Y}.
     *
     * @throws Fault unless it is {@code Y}, perhaps a minus, five to nine digits without a leading zero, perhaps a sign
     */
    static CalendarDate parse(Slice slice) throws Fault {
        boolean negative = slice.at(slice.start() + 1) == '-';
        int from = slice.start() + (negative ? 2 : 1);
        int to = from;
        while (slice.at(to) >= '0' && slice.at(to) <= '9') {
            to++;
        }
        Slice digits = slice.between(from, to);
        if (digits.isEmpty()) {
            throw to < slice.end() ? CharacterFaults.at(slice, to) : digits.fault(EdtfProblem.MISSING_PART);
        }
        Qualifier qualifier = Qualifier.ofSign(slice.at(to));
        int end = qualifier == Qualifier.NONE ? to : to + 1;
        if (end < slice.end()) {
            throw after(slice, end);
        }
        return new CalendarDate(
                slice.text(), year(slice, digits, negative), 0, 0, new Qualification(List.of(qualifier)));
    }

    private static Fault after(Slice slice, int end) {
        char c = slice.at(end);
        if (c == 'X') {
            return slice.from(end).fault(EdtfProblem.YEAR_PREFIX);
        }
        if (c == '-') {
            return slice.from(end).fault(EdtfProblem.YEAR_PREFIX).fixedBy("");
        }
        boolean second = Qualifier.ofSign(c) != Qualifier.NONE;
        return second ? slice.from(end - 1).fault(EdtfProblem.QUALIFIER_TWICE) : CharacterFaults.at(slice, end);
    }

    private static int year(Slice slice, Slice digits, boolean negative) throws Fault {
        String plain = digits.text().replaceFirst("^0+(?=\\d)", "");
        if (plain.length() > 9) {
            throw digits.fault(EdtfProblem.YEAR_RANGE);
        }
        int value = Integer.parseInt(plain);
        if (value < 10_000) {
            Slice prefix = slice.between(slice.start(), digits.end());
            String fourDigits = String.format(Locale.ROOT, "%04d", value);
            throw prefix.fault(EdtfProblem.YEAR_PREFIX).fixedBy((negative ? "-" : "") + fourDigits);
        }
        if (plain.length() < digits.length()) {
            throw digits.fault(EdtfProblem.YEAR_PREFIX).fixedBy(plain);
        }
        return negative ? -value : value;
    }
}
