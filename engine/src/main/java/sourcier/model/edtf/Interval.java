package sourcier.model.edtf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of time between two ends, both included: {@code 2024-10-08/2024-10-13}, {@code 2024-01/..}, {@code /2024}.
 * Made by {@link Edtf#parse}: at least one end has a date, and the end is not wholly before the start.
 *
 * @param text as written
 * @param start the end on the left
 * @param end the end on the right
 */
public record Interval(String text, IntervalEnd start, IntervalEnd end) implements Edtf {

    /** The earliest day of the start; empty if the start is open or unknown. */
    @Override
    public Optional<LocalDate> earliest() {
        return start.date().flatMap(Edtf::earliest);
    }

    /** The latest day of the end; empty if the end is open or unknown. */
    @Override
    public Optional<LocalDate> latest() {
        return end.date().flatMap(Edtf::latest);
    }

    /** True if the date at either end is uncertain in any part. */
    @Override
    public boolean isUncertain() {
        return dates().anyMatch(Edtf::isUncertain);
    }

    /** True if the date at either end is approximate in any part. */
    @Override
    public boolean isApproximate() {
        return dates().anyMatch(Edtf::isApproximate);
    }

    /**
     * 0 for two plain dates, 1 with a missing end or a sign at the end of a date, 2 with seasons, {@code X} or other
     * signs.
     */
    @Override
    public int level() {
        int missing = dates().count() < 2 ? 1 : 0;
        return Math.max(missing, dates().mapToInt(Interval::levelInside).max().orElse(0));
    }

    @Override
    public boolean hasSureStart() {
        return start.date().filter(Edtf::hasSureStart).isPresent();
    }

    @Override
    public boolean hasSureEnd() {
        return end.date().filter(Edtf::hasSureEnd).isPresent();
    }

    private Stream<SingleDate> dates() {
        return Stream.of(start, end).map(IntervalEnd::date).flatMap(Optional::stream);
    }

    private static int levelInside(SingleDate date) {
        return date instanceof CalendarDate ? date.level() : 2;
    }
}
