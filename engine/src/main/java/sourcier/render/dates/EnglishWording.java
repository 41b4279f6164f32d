package sourcier.render.dates;

import sourcier.model.edtf.DateSet;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.Interval;
import sourcier.model.edtf.IntervalEnd;
import sourcier.model.edtf.SingleDate;

/**
 * English dates in British order, "23 December 2024", with "BC" and, before the year 100, "AD". The words are grammar
 * and so live in Java, as in {@link FrenchWording}.
 */
public final class EnglishWording implements EdtfWording {

    private final EnglishPoints points = new EnglishPoints(EnglishNames.full());
    private final EnglishPoints shortPoints = new EnglishPoints(EnglishNames.abbreviated());

    /** "23 December 2024", "around May 2024", "8 to 13 October 2024", "since 2024 (ongoing)", "12 or 14 May 2024". */
    @Override
    public String label(Edtf date) {
        if (date instanceof Interval interval) {
            return new EnglishIntervals(points).label(interval);
        }
        if (date instanceof DateSet set) {
            return new EnglishSets(points).label(set);
        }
        return points.phrase((SingleDate) date).label();
    }

    /** "on 23 December 2024", "around May 2024", "since 2024", "on 12 or 14 May 2024". */
    @Override
    public String inSentence(Edtf date) {
        if (date instanceof Interval interval) {
            return new EnglishIntervals(points).inSentence(interval);
        }
        if (date instanceof DateSet set) {
            return new EnglishSets(points).inSentence(set);
        }
        return points.phrase((SingleDate) date).at();
    }

    /** "23 Dec 2024", "c. May 2024", "8–13 Oct 2024", "May 2024?", "12 or 14 May 2024". */
    @Override
    public String shortLabel(Edtf date) {
        if (date instanceof Interval interval) {
            return shortInterval(interval);
        }
        return date instanceof DateSet set
                ? new EnglishSets(shortPoints).label(set)
                : new ShortWords().of((SingleDate) date);
    }

    private String shortInterval(Interval interval) {
        if (interval.start() == IntervalEnd.None.OPEN) {
            return "until " + shortPoints.phrase(interval.end().date().orElseThrow()).plain();
        }
        if (interval.end() == IntervalEnd.None.OPEN) {
            return "since " + shortPoints.phrase(interval.start().date().orElseThrow()).plain();
        }
        return ShortInterval.of(interval, new ShortWords());
    }

    /** The words of the chart axis. */
    private final class ShortWords implements ShortInterval.Words {

        @Override
        public String plain(SingleDate date, SharedTail without) {
            return shortPoints.plain(date, without).label();
        }

        @Override
        public String doubted(String words, boolean approximate, boolean uncertain) {
            return (approximate ? "c. " : "") + words + (uncertain ? "?" : "");
        }
    }
}
