package sourcier.render.dates;

import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.UnspecifiedDate;

/** French words for dates with {@code X} digits, without their qualifiers. */
final class FrenchMasks {

    private final FrenchPoints points;
    private final FrenchNames names;

    FrenchMasks(FrenchPoints points, FrenchNames names) {
        this.points = points;
        this.names = names;
    }

    FrenchPhrase phrase(UnspecifiedDate date) {
        return switch (MaskShape.of(date)) {
            case NOTHING_KNOWN ->
                FrenchPhrase.indefinite("une date inconnue").saying("date inconnue", "à une date inconnue");
            case DECADE -> FrenchPhrase.plural("années " + Integer.parseInt(date.yearMask().replace('X', '0')));
            case CENTURY -> FrenchPhrase.masculine(century(date), "au ");
            case MONTH_UNKNOWN -> FrenchPhrase.bare(year(date)).with(" (mois inconnu)");
            case DAY_OF_YEAR -> FrenchPhrase.indefinite("un jour de " + year(date));
            case DAY_OF_MONTH ->
                FrenchPhrase.indefinite("un jour " + FrenchPhrase.of(month(date)) + " " + year(date));
            case DAY_OF_UNKNOWN_MONTH ->
                FrenchPhrase.masculine(day(date) + " d’un mois inconnu de " + year(date), "le ");
            case YEAR_UNKNOWN -> inSomeYear(date, " (année inconnue)", " (année inconnue)");
            case IN_ONE_OF_YEARS -> inSomeYear(date, " d’une année " + years(date), " " + years(date));
            case STRETCH -> stretch(date);
            case SCATTERED -> stretch(date).with(form(date));
            case FORM_ONLY ->
                FrenchPhrase.indefinite("une date inconnue" + form(date))
                        .saying("date inconnue" + form(date), "à une date inconnue" + form(date));
        };
    }

    /** A known month, with a day or a day unknown, in a year of which the ending tells what is known. */
    private FrenchPhrase inSomeYear(UnspecifiedDate date, String afterMonth, String afterDay) {
        if (date.precision() == Precision.MONTH) {
            return FrenchPhrase.bare(month(date) + afterMonth);
        }
        String day = date.dayMask().equals("XX")
                ? "un jour " + FrenchPhrase.of(month(date)) + afterMonth
                : "un " + day(date) + " " + month(date) + afterDay;
        return FrenchPhrase.indefinite(day);
    }

    /** "entre le 20 et le 29 mai 2024". */
    private FrenchPhrase stretch(UnspecifiedDate date) {
        String between = points.between(PlainDates.firstOf(date), PlainDates.lastOf(date));
        return FrenchPhrase.indefinite("une date " + between).saying(between, between);
    }

    private String years(UnspecifiedDate date) {
        CalendarDate first = PlainDates.yearOf(PlainDates.firstOf(date));
        return points.between(first, PlainDates.yearOf(PlainDates.lastOf(date)));
    }

    private static String form(UnspecifiedDate date) {
        return " (forme " + PlainDates.of(date).text() + ")";
    }

    private String century(UnspecifiedDate date) {
        return names.century(Integer.parseInt(date.digits().substring(0, 2)), date.yearMask().startsWith("-"));
    }

    private String year(UnspecifiedDate date) {
        return names.year(Integer.parseInt(date.yearMask()));
    }

    private String month(UnspecifiedDate date) {
        return names.month(Integer.parseInt(date.monthMask()));
    }

    private String day(UnspecifiedDate date) {
        return names.day(Integer.parseInt(date.dayMask()));
    }
}
