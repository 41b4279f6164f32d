package sourcier.model.edtf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Explains years that have not the form of a year, and rewrites those forms of level 2 that we leave out. */
final class YearFaults {

    private YearFaults() {
    }

    /** A run of digits at the place of a year that has not four characters. */
    static Fault width(Slice slice, DateParts date) {
        Slice digits = date.year().digits();
        boolean alone = digits.length() == slice.length();
        Fault fault = digits.fault(EdtfProblem.YEAR_WIDTH);
        switch (digits.length()) {
            case 2:
                return date.size() == 1 && isPastCentury(digits) ? fault.fixedBy(digits.text() + "XX") : fault;
            case 3:
                boolean decade = date.size() == 1 && digits.at(digits.start()) != '0';
                return decade ? fault.fixedBy(digits.text() + "X") : fault;
            case 6:
                return alone ? digits.fault(EdtfProblem.OTHER_ISO_FORM) : fault;
            case 8:
                return alone ? compact(digits) : fault;
            default:
                boolean big = digits.length() > 4 && date.size() == 1;
                return big ? fault.fixedBy(slice, "Y" + slice.text()) : fault;
        }
    }

    /** {@code 19} is the century of ISO 8601, {@code 19XX} here; {@code 24} is more probably a short year. */
    private static boolean isPastCentury(Slice digits) {
        return digits.text().matches("1\\d|20");
    }

    private static Fault compact(Slice digits) {
        Fault fault = digits.fault(EdtfProblem.OTHER_ISO_FORM);
        try {
            return fault.fixedBy(LocalDate.parse(digits.text(), DateTimeFormatter.BASIC_ISO_DATE).toString());
        } catch (DateTimeParseException notADay) {
            return fault;
        }
    }

    /** {@code Y-17E7}: written out, {@code Y-170000000}. */
    static Fault exponent(Slice slice, int index) {
        Fault fault = slice.from(index).fault(EdtfProblem.EXPONENT);
        String text = slice.text();
        if (!text.matches("Y-?[1-9]\\d{0,8}E[1-9]")) {
            return fault;
        }
        int e = text.indexOf('E');
        String year = text.substring(0, e) + "0".repeat(text.charAt(e + 1) - '0');
        return fault.fixedBy(slice, year);
    }

    /** {@code 1950S2}: the digits that count stay, {@code 19XX}. */
    static Fault significantDigits(Slice slice, int index) {
        Fault fault = slice.from(index).fault(EdtfProblem.SIGNIFICANT_DIGITS);
        if (!slice.text().matches("-?\\d{4}S[1-3]")) {
            return fault;
        }
        int kept = slice.at(index + 1) - '0';
        return fault.fixedBy(slice.between(index - 4 + kept, slice.end()), "X".repeat(4 - kept));
    }
}
