package sourcier.render.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a mark that is drawn in one way.
 *
 * @param mark the whole
 * @param form how it is drawn
 * @param days where it is drawn, not cut by months
 */
record Piece(Mark mark, Form form, Days days) {
    /** How far "about" reaches, in days. */
    static final int ABOUT = 3;

    /** The forms. */
    enum Form {
        /** One day. */
        POINT,
        /** Days that it surely took. */
        BAR,
        /** Days on which it may have been. */
        HATCH
    }

    /** The parts of a mark; they do not overlap. */
    static List<Piece> of(Mark mark) {
        Days all = reach(mark);
        Days core = core(mark);
        List<Piece> pieces = new ArrayList<>();
        if (core == null) {
            pieces.add(new Piece(mark, Form.HATCH, all));
            return pieces;
        }
        boolean point = mark.possible().isOneDay() && mark.start() != Mark.Side.OPEN && mark.end() != Mark.Side.OPEN;
        if (all.first().isBefore(core.first())) {
            pieces.add(new Piece(mark, Form.HATCH, new Days(all.first(), core.first().minusDays(1))));
        }
        if (all.last().isAfter(core.last())) {
            pieces.add(new Piece(mark, Form.HATCH, new Days(core.last().plusDays(1), all.last())));
        }
        pieces.add(new Piece(mark, point ? Form.POINT : Form.BAR, core));
        return pieces;
    }

    /** Possible days, and three more at a side that is known to the day but only about. */
    private static Days reach(Mark mark) {
        Days possible = mark.possible();
        return new Days(
                possible.first().minusDays(isAboutADay(mark, true) ? ABOUT : 0),
                possible.last().plusDays(isAboutADay(mark, false) ? ABOUT : 0));
    }

    /** Sure days, less three at such a side, as long as something is left; a single day stays. */
    private static Days core(Mark mark) {
        if (mark.sure() == null || mark.possible().isOneDay()) {
            return mark.sure();
        }
        var first = mark.sure().first().plusDays(isAboutADay(mark, true) ? ABOUT : 0);
        var last = mark.sure().last().minusDays(isAboutADay(mark, false) ? ABOUT : 0);
        return last.isBefore(first) ? null : new Days(first, last);
    }

    private static boolean isAboutADay(Mark mark, boolean atStart) {
        if (mark.sure() == null) {
            return false;
        }
        return atStart
                ? mark.start() == Mark.Side.APPROXIMATE && mark.sure().first().equals(mark.possible().first())
                : mark.end() == Mark.Side.APPROXIMATE && mark.sure().last().equals(mark.possible().last());
    }
}
