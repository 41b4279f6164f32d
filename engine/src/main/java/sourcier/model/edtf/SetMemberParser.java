package sourcier.model.edtf;

/** Reads one member of a set: a date, {@code from..to}, {@code ..to} at the beginning or {@code from..} at the end. */
final class SetMemberParser {

    private static final String DOTS = "..";

    private SetMemberParser() {
    }

    /**
     * Reads the slice.
     *
     * @param isFirst whether {@code ..} may stand before the date
     * @param isLast whether {@code ..} may stand after the date
     */
    static SetMember parse(Slice slice, boolean isFirst, boolean isLast) throws Fault {
        if (slice.isEmpty()) {
            throw slice.fault(EdtfProblem.EMPTY_MEMBER).fixedBy(comma(slice, isFirst), "");
        }
        int slash = slice.find("/", slice.start());
        if (slash >= 0) {
            throw slice.between(slash, slash + 1).fault(EdtfProblem.NESTING).fixedBy(DOTS);
        }
        int dots = slice.find(DOTS, slice.start());
        if (dots < 0) {
            SingleDate date = SingleDateParser.parse(slice);
            return new SetMember(SetMember.Shape.DATE, date, date);
        }
        Slice left = slice.between(slice.start(), dots);
        Slice right = slice.from(dots + 2);
        if (slice.find(DOTS, dots + 2) >= 0) {
            throw slice.fault(EdtfProblem.OPEN_MEMBER);
        }
        if (left.isEmpty() || right.isEmpty()) {
            return open(slice, left, right, isFirst, isLast);
        }
        return range(slice, left, right);
    }

    private static Slice comma(Slice slice, boolean isFirst) {
        return isFirst ? slice.between(slice.end(), slice.end() + 1) : slice.between(slice.start() - 1, slice.start());
    }

    private static SetMember open(Slice slice, Slice left, Slice right, boolean isFirst, boolean isLast) throws Fault {
        if (left.isEmpty() && right.isEmpty()) {
            throw slice.fault(EdtfProblem.EMPTY_MEMBER);
        }
        boolean upTo = left.isEmpty();
        SingleDate date = SingleDateParser.parse(upTo ? right : left);
        if (upTo ? !isFirst : !isLast) {
            throw slice.fault(EdtfProblem.OPEN_MEMBER);
        }
        return new SetMember(upTo ? SetMember.Shape.UP_TO : SetMember.Shape.FROM, date, date);
    }

    private static SetMember range(Slice slice, Slice left, Slice right) throws Fault {
        SingleDate from = SingleDateParser.parse(left);
        SingleDate to = SingleDateParser.parse(right);
        boolean alike = from instanceof CalendarDate && to instanceof CalendarDate
                && from.isPlain() && to.isPlain() && from.precision() == to.precision();
        if (!alike) {
            throw slice.fault(EdtfProblem.RANGE_ENDS);
        }
        if (to.latest().orElseThrow().isBefore(from.earliest().orElseThrow())) {
            throw slice.fault(EdtfProblem.RANGE_REVERSED).fixedBy(right.text() + DOTS + left.text());
        }
        return new SetMember(SetMember.Shape.RANGE, from, to);
    }
}
