package sourcier.render.dates;

import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.UnspecifiedDate;

/** English words for dates with {@code X} digits, without their qualifiers. */
final class EnglishMasks {

    private final EnglishPoints points;
    private final EnglishNames names;

    EnglishMasks(EnglishPoints points, EnglishNames names) {
        this.points = points;
        this.names = names;
    }

    EnglishPhrase phrase(UnspecifiedDate date) {
        return switch (MaskShape.of(date)) {
            case NOTHING_KNOWN -> unknown("");
            case DECADE -> EnglishPhrase.withArticle("in", date.yearMask().replace('X', '0') + "s");
            case CENTURY -> EnglishPhrase.withArticle("in", century(date));
            case MONTH_UNKNOWN -> EnglishPhrase.of("in", year(date) + " (month unknown)");
            case DAY_OF_YEAR -> EnglishPhrase.of("on", "a day in " + year(date));
            case DAY_OF_MONTH -> EnglishPhrase.of("on", "a day in " + month(date) + " " + year(date));
            case DAY_OF_UNKNOWN_MONTH -> EnglishPhrase.of(
                    "on", "the " + names.ordinal(day(date)) + " of an unknown month of " + year(date));
            case YEAR_UNKNOWN -> inSomeYear(date, " (year unknown)");
            case IN_ONE_OF_YEARS -> inSomeYear(date, " of a year " + years(date));
            case STRETCH -> stretch(date);
            case SCATTERED -> stretch(date).with(pattern(date));
            case FORM_ONLY -> unknown(pattern(date));
        };
    }

    private static EnglishPhrase unknown(String ending) {
        return new EnglishPhrase("date unknown", "at an unknown date", "an unknown date").with(ending);
    }

    /** A known month, with a day or a day unknown, in a year of which the ending tells what is known. */
    private EnglishPhrase inSomeYear(UnspecifiedDate date, String ending) {
        if (date.precision() == Precision.MONTH) {
            return EnglishPhrase.of("in", month(date) + ending);
        }
        String day = date.dayMask().equals("XX") ? "a day in " : day(date) + " ";
        return EnglishPhrase.of("on", day + month(date) + ending);
    }

    /** "between 20 and 29 May 2024". */
    private EnglishPhrase stretch(UnspecifiedDate date) {
        return EnglishPhrase.between(points.between(PlainDates.firstOf(date), PlainDates.lastOf(date)));
    }

    private String years(UnspecifiedDate date) {
        CalendarDate first = PlainDates.yearOf(PlainDates.firstOf(date));
        return points.between(first, PlainDates.yearOf(PlainDates.lastOf(date)));
    }

    private static String pattern(UnspecifiedDate date) {
        return " (pattern " + PlainDates.of(date).text() + ")";
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

    private static int day(UnspecifiedDate date) {
        return Integer.parseInt(date.dayMask());
    }
}
