package sourcier.render.dates;

import sourcier.model.edtf.DateSet;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.Interval;
import sourcier.model.edtf.IntervalEnd;
import sourcier.model.edtf.SingleDate;

/**
 * French dates, after the usage of the Imprimerie nationale: small letters, "1er" for the first of a month and plain
 * numbers for the other days, centuries in Roman numerals, "av. J.-C." Contraction and elision stand in
 * {@link FrenchPhrase}.
 *
 * <p>The words are grammar and so live in Java: "du", "d’" and "jusqu’en" cannot be put together from translated
 * strings.
 */
public final class FrenchWording implements EdtfWording {

    private final FrenchPoints points = new FrenchPoints(FrenchNames.full());
    private final FrenchPoints shortPoints = new FrenchPoints(FrenchNames.abbreviated());

    /**
     * "23 décembre 2024", "vers mai 2024", "du 8 au 13 octobre 2024", "depuis 2024 (en cours)", "12 ou 14 mai 2024".
     */
    @Override
    public String label(Edtf date) {
        if (date instanceof Interval interval) {
            return new FrenchIntervals(points).label(interval);
        }
        if (date instanceof DateSet set) {
            return new FrenchSets(points).label(set);
        }
        return points.phrase((SingleDate) date).label();
    }

    /** "le 23 décembre 2024", "vers mai 2024", "depuis 2024", "le 12 ou le 14 mai 2024". */
    @Override
    public String inSentence(Edtf date) {
        if (date instanceof Interval interval) {
            return new FrenchIntervals(points).inSentence(interval);
        }
        if (date instanceof DateSet set) {
            return new FrenchSets(points).inSentence(set);
        }
        return points.phrase((SingleDate) date).at();
    }

    /** "23 déc. 2024", "v. mai 2024", "8–13 oct. 2024", "mai 2024 ?", "12 ou 14 mai 2024". */
    @Override
    public String shortLabel(Edtf date) {
        if (date instanceof Interval interval) {
            return shortInterval(interval);
        }
        return date instanceof DateSet set
                ? new FrenchSets(shortPoints).label(set)
                : new ShortWords().of((SingleDate) date);
    }

    private String shortInterval(Interval interval) {
        if (interval.start() == IntervalEnd.None.OPEN) {
            return shortPoints.phrase(interval.end().date().orElseThrow()).until();
        }
        if (interval.end() == IntervalEnd.None.OPEN) {
            return "depuis " + shortPoints.phrase(interval.start().date().orElseThrow()).definite();
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
            return (approximate ? "v. " : "") + words + (uncertain ? " ?" : "");
        }
    }
}
