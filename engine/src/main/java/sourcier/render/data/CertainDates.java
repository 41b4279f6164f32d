package sourcier.render.data;

import java.util.regex.Pattern;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.Interval;
import sourcier.model.edtf.IntervalEnd;

/**
 * The part of a date that may stand where programs expect a fact: ISO 8601 dates in which every digit is given and no part is
 * doubtful. A month stays a month ({@code 2024-12}), since its first day would say too much.
 */
final class CertainDates {
    // Signs of doubt, years of more digits and years before 0 all have other characters.
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private CertainDates() {}

    /** The date itself, or null if it is not one certain date. */
    static String of(Edtf date) {
        return date instanceof CalendarDate && ISO.matcher(date.text()).matches() ? date.text() : null;
    }

    /** When it began, or null if that is not certain. */
    static String start(Edtf date) {
        return date instanceof Interval interval ? of(interval.start()) : of(date);
    }

    /** When it ended, or null if that is not certain or it has not ended. */
    static String end(Edtf date) {
        return date instanceof Interval interval ? of(interval.end()) : of(date);
    }

    private static String of(IntervalEnd end) {
        return end.date().map(CertainDates::of).orElse(null);
    }
}
