package sourcier.render.charts;

/**
 * Where days are: 31 equal cells beside the names of the months.
 *
 * @param left where day 1 begins, in units
 */
record Calendar(double left) {
    /** Where day 31 ends; the rest of the width is for the arrow of an open end. */
    private static final double RIGHT = 347;

    /** The width of a day. */
    double day() {
        return (RIGHT - left) / 31;
    }

    /** Where a day begins, 1 to 31; 32 is the end of the last one. */
    double begin(int dayOfMonth) {
        return left + (dayOfMonth - 1) * day();
    }

    /** The middle of a day. */
    double middle(int dayOfMonth) {
        return begin(dayOfMonth) + day() / 2;
    }

    /** Where a row begins to draw these days, which lie in it; a row of skipped months is as wide as any. */
    double begin(Months row, Days days) {
        return row.skipped() ? left : begin(days.first().getDayOfMonth());
    }

    /** Where a row ends to draw these days. */
    double end(Months row, Days days) {
        return row.skipped() ? RIGHT : begin(days.last().getDayOfMonth() + 1);
    }
}
