package sourcier.model.edtf;

/**
 * One date, as opposed to an interval or a set: what may stand at an end of an interval or as a member of a set.
 * It has parts (year, then month or season, then day), and each part may carry its own {@link Qualifier}.
 */
public sealed interface SingleDate extends Edtf permits CalendarDate, UnspecifiedDate, Season {

    /** How fine the date is: the smallest part that it writes, be it digits or {@code X}. */
    Precision precision();

    /** The qualifier of each written part; {@code 2024-12~} has two, both approximate. */
    Qualification qualification();

    /** True if no part is qualified, so that the bounds are facts. */
    default boolean isPlain() {
        return qualification().isNone();
    }

    @Override
    default boolean isUncertain() {
        return qualification().isUncertain();
    }

    @Override
    default boolean isApproximate() {
        return qualification().isApproximate();
    }

    @Override
    default boolean hasSureStart() {
        return isPlain() && earliest().isPresent();
    }

    @Override
    default boolean hasSureEnd() {
        return isPlain() && latest().isPresent();
    }
}
