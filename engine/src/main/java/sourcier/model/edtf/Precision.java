package sourcier.model.edtf;

/** The smallest part that a {@link SingleDate} writes, from coarse to fine. */
public enum Precision {

    /** A year: {@code 2024}, {@code 202X}, {@code Y-17000}. */
    YEAR,

    /** A season of a year: {@code 2024-21}. */
    SEASON,

    /** A month of a year: {@code 2024-12}, {@code 2024-XX}. */
    MONTH,

    /** A day: {@code 2024-12-23}, {@code 2024-12-XX}. */
    DAY
}
