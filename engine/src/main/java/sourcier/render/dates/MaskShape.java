package sourcier.render.dates;

import sourcier.model.edtf.UnspecifiedDate;

/** The kinds of date with {@code X} digits that languages have words for. Qualifiers make no difference here. */
enum MaskShape {

    /** Nothing is known: {@code XXXX}, {@code XXXX-XX-XX}. */
    NOTHING_KNOWN,
    /** {@code 202X}, from year 100 on. */
    DECADE,
    /** {@code 20XX}, {@code -01XX}. */
    CENTURY,
    /** {@code 2024-XX}. */
    MONTH_UNKNOWN,
    /** {@code 2024-XX-XX}. */
    DAY_OF_YEAR,
    /** {@code 2024-05-XX}. */
    DAY_OF_MONTH,
    /** {@code 2024-XX-23}. */
    DAY_OF_UNKNOWN_MONTH,
    /** {@code XXXX-12}, {@code XXXX-12-25}, {@code XXXX-12-XX}. */
    YEAR_UNKNOWN,
    /** {@code 15XX-12-25}, {@code 202X-05}, {@code 202X-05-XX}: a known month in one of several years. */
    IN_ONE_OF_YEARS,
    /** All that fits is one stretch without gaps: {@code 2024-05-2X}, {@code 2024-1X}, {@code 1XXX}. */
    STRETCH,
    /** What fits has gaps: {@code 2024-05-X5}, {@code 2X24}. */
    SCATTERED,
    /** No bounds and no simple words: {@code XXXX-XX-23}, {@code XXXX-1X}. */
    FORM_ONLY;

    /** The first shape that fits. */
    static MaskShape of(UnspecifiedDate date) {
        String digits = date.digits();
        String rest = digits.substring(4);
        if (digits.matches("X+")) {
            return NOTHING_KNOWN;
        }
        if (date.isYearUnknown()) {
            return rest.matches("\\d\\d(\\d\\d|XX)?") ? YEAR_UNKNOWN : FORM_ONLY;
        }
        boolean negative = date.yearMask().startsWith("-");
        if (digits.matches("\\d{3}X") && !negative && !digits.startsWith("00")) {
            return DECADE;
        }
        if (digits.matches("\\d{2}XX")) {
            return CENTURY;
        }
        if (digits.matches("\\d{4}.+")) {
            return inKnownYear(rest);
        }
        boolean someYears = digits.substring(0, 4).matches("\\d+X+");
        if (someYears && rest.matches("\\d\\d(\\d\\d|XX)?")) {
            return IN_ONE_OF_YEARS;
        }
        return digits.matches("\\d+X+") ? STRETCH : SCATTERED;
    }

    private static MaskShape inKnownYear(String rest) {
        if (rest.equals("XX")) {
            return MONTH_UNKNOWN;
        }
        if (rest.equals("XXXX")) {
            return DAY_OF_YEAR;
        }
        if (rest.matches("\\d\\dXX")) {
            return DAY_OF_MONTH;
        }
        if (rest.matches("XX\\d\\d")) {
            return DAY_OF_UNKNOWN_MONTH;
        }
        return rest.matches("\\d*X+") ? STRETCH : SCATTERED;
    }
}
