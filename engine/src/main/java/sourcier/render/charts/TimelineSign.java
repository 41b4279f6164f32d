package sourcier.render.charts;

import java.util.List;
import java.util.function.Predicate;
import sourcier.model.InArticle;

/** The signs of a {@link TimelineChart} that a reader cannot guess; the key under it explains those in use. */
public enum TimelineSign {
    /** Filled: the article has the event. */
    IN_ARTICLE(mark -> mark.inArticle() == InArticle.IN),
    /** Filled by half: the article has it vaguely. */
    PARTLY_IN_ARTICLE(mark -> mark.inArticle() == InArticle.PARTLY),
    /** Empty: it is outside the article. */
    OUTSIDE_ARTICLE(mark -> mark.inArticle() == InArticle.OUT),
    /** A bar: several days. */
    SEVERAL_DAYS(mark -> mark.sure() != null && !mark.possible().isOneDay()),
    /** Hatched: about then, or somewhere in these days. */
    DAY_NOT_SURE(mark -> mark.isDayUnknown()
            || Piece.of(mark).stream().anyMatch(piece -> piece.form() == Piece.Form.HATCH)),
    /** A dotted outline: the source doubts the date. */
    UNCERTAIN(Mark::uncertain),
    /** An arrow: the beginning or the end is open or unknown. */
    OPEN_END(mark -> mark.start() == Mark.Side.OPEN || mark.end() == Mark.Side.OPEN);

    private final Predicate<Mark> use;

    TimelineSign(Predicate<Mark> use) {
        this.use = use;
    }

    /** True if one of the marks is drawn with this sign. */
    public boolean isUsedBy(List<Mark> marks) {
        return marks.stream().anyMatch(use);
    }
}
