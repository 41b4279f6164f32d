package sourcier.model.edtf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * Reads {@code start/end}: a date, nothing (unknown) or {@code ..} (open) on either side, with a date on at least
 * one.
 */
final class IntervalParser {

    private static final Set<String> OPEN_WORDS = Set.of("open", "now", "present", "today");

    private IntervalParser() {
    }

    /** Reads the slice, which contains a slash. */
    static Interval parse(Slice slice) throws Fault {
        int slash = slice.find("/", slice.start());
        int second = slice.find("/", slash + 1);
        if (second >= 0) {
            throw slice.from(second).fault(EdtfProblem.INTERVAL_PARTS);
        }
        Slice left = slice.between(slice.start(), slash);
        Slice right = slice.from(slash + 1);
        IntervalEnd start = end(left);
        checkShortEnd(left, right);
        IntervalEnd end = end(right);
        if (start.date().isEmpty() && end.date().isEmpty()) {
            throw slice.fault(EdtfProblem.INTERVAL_WITHOUT_DATE);
        }
        Interval interval = new Interval(slice.text(), start, end);
        if (isReversed(interval)) {
            throw slice.fault(EdtfProblem.INTERVAL_REVERSED).fixedBy(right.text() + "/" + left.text());
        }
        return interval;
    }

    private static boolean isReversed(Interval interval) {
        LocalDate first = interval.earliest().orElse(LocalDate.MIN);
        return interval.latest().orElse(LocalDate.MAX).isBefore(first);
    }

    private static IntervalEnd end(Slice slice) throws Fault {
        String text = slice.text();
        if (text.isEmpty()) {
            return IntervalEnd.None.UNKNOWN;
        }
        if (text.equals("..")) {
            return IntervalEnd.None.OPEN;
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (OPEN_WORDS.contains(word)) {
            throw slice.fault(EdtfProblem.OLD_SYNTAX).fixedBy("..");
        }
        if (word.equals("unknown")) {
            throw slice.fault(EdtfProblem.OLD_SYNTAX).fixedBy("");
        }
        if (text.equals("?")) {
            throw slice.fault(EdtfProblem.QUALIFIER_PLACE).fixedBy("");
        }
        return new IntervalEnd.At(SingleDateParser.parse(slice));
    }

    /** ISO 8601-1 lets the end leave out what it shares with the start; EDTF does not. */
    private static void checkShortEnd(Slice left, Slice right) throws Fault {
        boolean shortEnd = right.text().matches("\\d\\d(-\\d\\d)?") && left.text().matches("\\d{4}(-\\d\\d){0,2}");
        if (!shortEnd) {
            return;
        }
        Fault fault = right.fault(EdtfProblem.INTERVAL_SHORT_END);
        int shared = left.length() - right.length();
        boolean clear = right.length() == 2 || left.length() == 10;
        throw clear ? fault.fixedBy(left.text().substring(0, shared) + right.text()) : fault;
    }
}
