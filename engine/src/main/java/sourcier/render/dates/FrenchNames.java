package sourcier.render.dates;

import java.util.List;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.Season;

/** French names of months, seasons, years and centuries: CLDR's words, kept here as constants. */
final class FrenchNames {

    private static final List<String> MONTHS = List.of(
            "janvier", "février", "mars", "avril", "mai", "juin",
            "juillet", "août", "septembre", "octobre", "novembre", "décembre");
    private static final List<String> SHORT_MONTHS = List.of(
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");
    private static final List<String> SEASONS = List.of("printemps", "été", "automne", "hiver");
    private static final List<String> TENS =
            List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC", "C");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private final List<String> months;

    private FrenchNames(List<String> months) {
        this.months = months;
    }

    /** "décembre". */
    static FrenchNames full() {
        return new FrenchNames(MONTHS);
    }

    /** "déc." */
    static FrenchNames abbreviated() {
        return new FrenchNames(SHORT_MONTHS);
    }

    /** The name of a month from 1 to 12. */
    String month(int month) {
        return months.get(month - 1);
    }

    /** The number of a day: "1er", "2". */
    String day(int day) {
        return day == 1 ? "1er" : Integer.toString(day);
    }

    /** An astronomical year: "2024", "79 apr. J.-C.", and 0 is "1 av. J.-C." */
    String year(int year) {
        if (year <= 0) {
            return 1 - year + " av. J.-C.";
        }
        return year < 100 ? year + " apr. J.-C." : Integer.toString(year);
    }

    /** A date without its signs and without what its neighbour says: "8", "7 septembre", "1er mai 2024". */
    String date(CalendarDate date, SharedTail without) {
        if (without == SharedTail.ERA) {
            return Integer.toString(1 - date.year());
        }
        String words = date.precision() == Precision.DAY ? day(date.day()) : "";
        if (date.precision() != Precision.YEAR && without != SharedTail.MONTH) {
            words += " " + month(date.month());
        }
        return (without == SharedTail.NONE ? words + " " + year(date.year()) : words).strip();
    }

    /** "printemps 2024", "printemps" without its year, and "hiver 2024-2025" because a winter lies in two years. */
    String season(Season season, SharedTail without) {
        String name = SEASONS.get(season.name().ordinal());
        if (without != SharedTail.NONE) {
            return name;
        }
        boolean twoYears = season.name() == Season.Name.WINTER && season.year() >= 100;
        return name + " " + year(season.year()) + (twoYears ? "-" + year(season.year() + 1) : "");
    }

    /**
     * The century of the years that begin with two digits: 20 gives "XXIe siècle", negative 0 "Ier siècle av. J.-C."
     */
    String century(int firstTwoDigits, boolean negative) {
        int number = firstTwoDigits + 1;
        String roman = TENS.get(number / 10) + ONES.get(number % 10);
        return roman + (number == 1 ? "er" : "e") + " siècle" + (negative ? " av. J.-C." : "");
    }
}
