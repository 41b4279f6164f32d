package sourcier.model.edtf;

import java.util.Locale;

/**
 * What can be wrong with an EDTF text. The sentences for authors stand outside Java, under {@link #key()}; the table of
 * invalid inputs in {@code engine/src/test/resources/spec/edtf.md} has examples of each.
 */
public enum EdtfProblem {

    /** There is no text, or only spaces. */
    EMPTY,
    /** A space; EDTF has none. */
    SPACE,
    /** A character that means nothing in EDTF. */
    UNKNOWN_CHARACTER,
    /** A typographic dash or minus where EDTF has a hyphen. */
    DASH,
    /** A small {@code x} or {@code y}; both must be capitals. */
    LOWER_CASE,
    /** A form of the 2012 draft: {@code u} digits, {@code unknown}, {@code open}, brackets around parts. */
    OLD_SYNTAX,
    /** A date as people write it: {@code 23/12/2024}, {@code 23 décembre 2024}. */
    HUMAN_FORM,
    /** A date as people write it of which day and month, or the century, cannot be told: {@code 03/04/2024}. */
    AMBIGUOUS_FORM,
    /** A form of ISO 8601 that EDTF leaves out: {@code 20241223}, {@code 2024-W52-1}, {@code 2024-358}, {@code P3M}. */
    OTHER_ISO_FORM,
    /** A time of day; we keep days. */
    TIME_OF_DAY,
    /** A year, month or day is missing where a hyphen or a sign announces one. */
    MISSING_PART,
    /** More than year, month and day. */
    TOO_MANY_PARTS,
    /** A month or day that has not two characters: {@code 2024-1-5}. */
    PART_WIDTH,
    /** A year that has not four characters. */
    YEAR_WIDTH,
    /** A {@code Y} before a year of four digits, or with anything after it but digits and one sign. */
    YEAR_PREFIX,
    /** A year beyond 999 999 999, which Java's calendar does not know. */
    YEAR_RANGE,
    /** {@code -0000}; the year zero has no sign. */
    NEGATIVE_ZERO,
    /** No such month: {@code 2024-13}. */
    MONTH_RANGE,
    /** No month has such a day: {@code 2024-12-45}. */
    DAY_RANGE,
    /** This month of this year has no such day: {@code 2023-02-29}. */
    NO_SUCH_DAY,
    /** A code from 25 to 41 (seasons by hemisphere, quarters, thirds, halves); only 21 to 24 are supported. */
    SUBSEASON,
    /** A season with a day, or of a year with {@code X} digits. */
    SEASON_FORM,
    /** An exponential year: {@code Y-17E7}. */
    EXPONENT,
    /** Significant digits: {@code 1950S2}. */
    SIGNIFICANT_DIGITS,
    /** Two signs on one side of a part: {@code 2024?~}. */
    QUALIFIER_TWICE,
    /** A sign inside a number, without a date, or after a set. */
    QUALIFIER_PLACE,
    /** More than one slash. */
    INTERVAL_PARTS,
    /** An interval without a date at either end. */
    INTERVAL_WITHOUT_DATE,
    /** The end lies wholly before the start. */
    INTERVAL_REVERSED,
    /** An end that leaves out the year or month, as ISO 8601-1 allows and EDTF does not: {@code 2024-12-23/25}. */
    INTERVAL_SHORT_END,
    /** A set in an interval, an interval in a set, or a set in a set. */
    NESTING,
    /** A bracket without its partner, or dates with commas outside brackets. */
    BRACKETS,
    /** A set without members, or with nothing between two commas. */
    EMPTY_MEMBER,
    /** {@code ..} before a member that is not the first, after one that is not the last, or twice in one member. */
    OPEN_MEMBER,
    /** A range in a set whose ends are not two plain dates of one precision. */
    RANGE_ENDS,
    /** A range in a set that runs backwards. */
    RANGE_REVERSED,
    /** {@code ..} between two dates outside brackets. */
    RANGE_OUTSIDE_SET;

    /** The key of the sentence for authors, for example {@code edtf.no-such-day}. */
    public String key() {
        return "edtf." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
