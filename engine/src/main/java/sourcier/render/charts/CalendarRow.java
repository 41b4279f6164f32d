package sourcier.render.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A row of the calendar with its marks, stacked where they would touch.
 *
 * @param months what the row stands for
 * @param lanes  from top to bottom, each with marks that do not touch, in the order of time
 */
record CalendarRow(Months months, List<List<Group>> lanes) {
    private static final double LANE = 10;
    private static final double HEAD = 7;
    private static final double RAIL = 7;
    private static final double FOOT = 5;
    /** Skipped months take less room than one that is there. */
    private static final double SKIP = 13;
    /** Marks of neighbouring days stand side by side; less than this between them is an overlap. */
    private static final double TOUCH = 0.1;

    /**
     * The pieces of one mark in this row.
     *
     * @param pieces at least one
     * @param from   the left end, in units
     * @param to     the right end, in units
     */
    record Group(List<Piece> pieces, double from, double to) {}

    /** Puts the marks that meet these months in lanes: the first one that is free, earliest and longest first. */
    static CalendarRow of(Months months, List<List<Piece>> marks, Calendar calendar) {
        List<Group> groups = new ArrayList<>();
        for (List<Piece> mark : marks) {
            List<Piece> here = mark.stream().filter(piece -> piece.days().meets(months.days())).toList();
            if (!here.isEmpty()) {
                groups.add(group(months, here, calendar));
            }
        }
        groups.sort(Comparator.comparingDouble(Group::from).thenComparing(Group::to, Comparator.reverseOrder()));
        List<List<Group>> lanes = new ArrayList<>();
        groups.forEach(group -> laneFor(group, lanes).add(group));
        return new CalendarRow(months, lanes);
    }

    /** From this row to the next, in units. */
    double height() {
        return lanes.isEmpty() ? SKIP + 3 : rail() + FOOT;
    }

    /** From the top of the row to the line on which the marks and the name of the month stand. */
    double rail() {
        return lanes.isEmpty() ? SKIP : HEAD + (lanes.size() - 1) * LANE + RAIL;
    }

    /** Draws the marks; {@code top} is the top of the row in the drawing. */
    void draw(EventDrawing drawing, double top) {
        // The first lane stands on the line, further ones above it.
        double y = top + rail() - RAIL;
        for (List<Group> lane : lanes) {
            for (Group group : lane) {
                for (Piece piece : group.pieces()) {
                    drawing.draw(piece, months, y);
                }
            }
            y -= LANE;
        }
    }

    private static List<Group> laneFor(Group group, List<List<Group>> lanes) {
        for (List<Group> lane : lanes) {
            if (lane.get(lane.size() - 1).to() <= group.from() + TOUCH) {
                return lane;
            }
        }
        lanes.add(new ArrayList<>());
        return lanes.get(lanes.size() - 1);
    }

    private static Group group(Months months, List<Piece> pieces, Calendar calendar) {
        double from = Double.MAX_VALUE;
        double to = 0;
        for (Piece piece : pieces) {
            Days here = piece.days().within(months.days());
            from = Math.min(from, calendar.begin(months, here));
            to = Math.max(to, calendar.end(months, here));
        }
        Mark mark = pieces.get(0).mark();
        boolean begins = mark.start() == Mark.Side.OPEN && months.days().meets(Days.of(mark.possible().first()));
        boolean ends = mark.end() == Mark.Side.OPEN && months.days().meets(Days.of(mark.possible().last()));
        return new Group(
                pieces, from - (begins ? EventDrawing.ARROW : 0), to + (ends ? EventDrawing.ARROW : 0));
    }
}
