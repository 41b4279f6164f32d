package sourcier.model.edtf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Explains a character that cannot stand where it stands in a single date, by what its author probably meant. */
final class CharacterFaults {

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private CharacterFaults() {
    }

    /** The fault at an index into the whole text, inside the slice. */
    static Fault at(Slice slice, int index) {
        char c = slice.at(index);
        Slice here = slice.between(index, index + 1);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return spaces(slice, index);
        }
        if (DASHES.indexOf(c) >= 0) {
            return here.fault(EdtfProblem.DASH).fixedBy("-");
        }
        return switch (c) {
            case 'x', 'u' -> letters(slice, index, c);
            case 'y' -> here.fault(EdtfProblem.LOWER_CASE).fixedBy("Y");
            case 'T' -> time(slice.from(index));
            case 'W' -> week(slice);
            case 'P' -> slice.from(index).fault(EdtfProblem.OTHER_ISO_FORM);
            case 'E' -> YearFaults.exponent(slice, index);
            case 'S' -> YearFaults.significantDigits(slice, index);
            case '(', ')' -> here.fault(EdtfProblem.OLD_SYNTAX);
            case '.' -> dots(slice, index);
            case '\u2026' -> here.fault(EdtfProblem.UNKNOWN_CHARACTER).fixedBy("..");
            case ',' -> here.fault(EdtfProblem.BRACKETS);
            case '[', ']', '{', '}' -> here.fault(EdtfProblem.NESTING);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X' ->
                slice.between(index - 1, index).fault(EdtfProblem.QUALIFIER_PLACE);
            default -> here.fault(EdtfProblem.UNKNOWN_CHARACTER);
        };
    }

    private static Fault spaces(Slice slice, int index) {
        int to = index;
        while (to < slice.end() && (Character.isWhitespace(slice.at(to)) || Character.isSpaceChar(slice.at(to)))) {
            to++;
        }
        return slice.between(index, to).fault(EdtfProblem.SPACE).fixedBy("");
    }

    /** Midnight as 24:00 belongs to the next day, so there the day alone would be another date. */
    private static Fault time(Slice time) {
        Fault fault = time.fault(EdtfProblem.TIME_OF_DAY);
        return time.startsWith("T24") ? fault : fault.fixedBy("");
    }

    private static Fault letters(Slice slice, int index, char letter) {
        int to = index;
        while (slice.at(to) == letter) {
            to++;
        }
        EdtfProblem problem = letter == 'x' ? EdtfProblem.LOWER_CASE : EdtfProblem.OLD_SYNTAX;
        return slice.between(index, to).fault(problem).fixedBy("X".repeat(to - index));
    }

    private static Fault dots(Slice slice, int index) {
        if (slice.at(index + 1) == '.' && slice.length() == slice.whole().length()) {
            Fault fault = slice.between(index, index + 2).fault(EdtfProblem.RANGE_OUTSIDE_SET);
            boolean last = index + 2 == slice.end();
            return fault.fixedBy(index == slice.start() ? "../" : last ? "/.." : "/");
        }
        return slice.between(index, index + 1).fault(EdtfProblem.UNKNOWN_CHARACTER);
    }

    private static Fault week(Slice slice) {
        Fault fault = slice.fault(EdtfProblem.OTHER_ISO_FORM);
        try {
            if (slice.text().matches("\\d{4}-W\\d\\d")) {
                LocalDate monday = LocalDate.parse(slice.text() + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                return fault.fixedBy(monday + "/" + monday.plusDays(6));
            }
            return fault.fixedBy(LocalDate.parse(slice.text(), DateTimeFormatter.ISO_WEEK_DATE).toString());
        } catch (DateTimeParseException notAWeek) {
            return fault;
        }
    }
}
