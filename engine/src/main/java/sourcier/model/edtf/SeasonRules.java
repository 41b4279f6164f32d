package sourcier.model.edtf;

import java.util.Locale;

/** Season codes: 21 to 24 are read, 25 to 41 refused with what they mean in months where that is certain. */
final class SeasonRules {

    private SeasonRules() {
    }

    /** True if the part after the year is a number from 21 to 41 and so cannot be a month. */
    static boolean isSeasonCode(DateParts date) {
        if (date.size() < 2 || date.month().hasUnknownDigit()) {
            return false;
        }
        int code = date.month().number();
        boolean swappedDay = date.size() == 3 && !date.day().hasUnknownDigit() && date.day().number() <= 12;
        return code >= 21 && code <= 41 && !(swappedDay && code <= 31);
    }

    static Season season(Slice slice, DateParts date) throws Fault {
        Slice code = date.month().digits();
        if (date.size() == 3) {
            throw slice.between(code.end(), slice.end()).fault(EdtfProblem.SEASON_FORM).fixedBy("");
        }
        int number = date.month().number();
        if (number > 24) {
            throw subseason(slice, date, number);
        }
        if (date.year().hasUnknownDigit()) {
            throw date.year().digits().fault(EdtfProblem.SEASON_FORM);
        }
        return new Season(
                slice.text(), Integer.parseInt(date.signedYear()), Season.Name.ofCode(number), date.qualification());
    }

    private static Fault subseason(Slice slice, DateParts date, int code) {
        Fault fault = date.month().digits().fault(EdtfProblem.SUBSEASON);
        boolean plainYear = !date.year().hasUnknownDigit() && date.qualification().isNone();
        if (!plainYear || !date.negative() && code == (date.year().number() + 1) % 100) {
            return fault; // 2024-25 is more probably "2024 to 2025"
        }
        if (code <= 28) {
            return fault.fixedBy(Integer.toString(code - 4));
        }
        if (code <= 32) {
            return fault; // southern seasons: EDTF does not say which months
        }
        int months = code <= 36 ? 3 : code <= 39 ? 4 : 6;
        int index = code <= 36 ? code - 33 : code <= 39 ? code - 37 : code - 40;
        int first = index * months + 1;
        int last = first + months - 1;
        String year = date.signedYear();
        return fault.fixedBy(slice, String.format(Locale.ROOT, "%s-%02d/%s-%02d", year, first, year, last));
    }
}
