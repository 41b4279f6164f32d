package sourcier.model.edtf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads one date: a year, a season, a month or a day, with known or unknown digits. */
final class SingleDateParser {

    private SingleDateParser() {
    }

    /**
     * Reads the slice.
     *
     * @throws Fault at its first mistake; a date in human form is reported as such, over its whole length
     */
    static SingleDate parse(Slice slice) throws Fault {
        try {
            return slice.startsWith("Y") ? PrefixedYear.parse(slice) : judge(slice, PartReader.read(slice));
        } catch (Fault fault) {
            throw HumanForms.explain(slice).orElse(fault);
        }
    }

    private static SingleDate judge(Slice slice, DateParts date) throws Fault {
        checkWidths(slice, date);
        if (date.negative() && date.year().text().equals("0000")) {
            throw date.year().digits().fault(EdtfProblem.NEGATIVE_ZERO)
                    .fixedBy(slice.between(date.year().digits().start() - 1, date.year().digits().end()), "0000");
        }
        if (SeasonRules.isSeasonCode(date)) {
            return SeasonRules.season(slice, date);
        }
        CalendarRules.check(slice, date);
        if (date.hasUnknownDigit()) {
            return new UnspecifiedDate(
                    slice.text(), date.signedYear(), date.mask(1), date.mask(2), date.qualification());
        }
        return new CalendarDate(
                slice.text(), Integer.parseInt(date.signedYear()), number(date, 1), number(date, 2),
                date.qualification());
    }

    private static int number(DateParts date, int index) {
        return index < date.size() ? date.parts().get(index).number() : 0;
    }

    private static void checkWidths(Slice slice, DateParts date) throws Fault {
        if (date.year().digits().length() != 4) {
            throw YearFaults.width(slice, date);
        }
        List<DatePart> small = date.parts().subList(1, date.size());
        for (DatePart part : small) {
            int length = part.digits().length();
            if (length != 2) {
                throw length == 3 && date.size() == 2 ? ordinal(slice) : narrow(part, length);
            }
        }
    }

    private static Fault narrow(DatePart part, int length) {
        Fault fault = part.digits().fault(EdtfProblem.PART_WIDTH);
        if (length > 1) {
            return fault;
        }
        return fault.fixedBy(part.hasUnknownDigit() ? "XX" : "0" + part.text());
    }

    private static Fault ordinal(Slice slice) {
        Fault fault = slice.fault(EdtfProblem.OTHER_ISO_FORM);
        try {
            return fault.fixedBy(LocalDate.parse(slice.text(), DateTimeFormatter.ISO_ORDINAL_DATE).toString());
        } catch (DateTimeParseException noSuchDay) {
            return fault;
        }
    }
}
