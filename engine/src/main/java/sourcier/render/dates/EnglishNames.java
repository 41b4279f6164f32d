package sourcier.render.dates;

import java.util.List;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.Season;

/** English names of months, seasons, years and centuries, kept here as constants. */
final class EnglishNames {

    private static final List<String> MONTHS = List.of(
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private final boolean abbreviated;

    private EnglishNames(boolean abbreviated) {
        this.abbreviated = abbreviated;
    }

    /** "December". */
    static EnglishNames full() {
        return new EnglishNames(false);
    }

    /** "Dec" */
    static EnglishNames abbreviated() {
        return new EnglishNames(true);
    }

    /** The name of a month from 1 to 12. */
    String month(int month) {
        String name = MONTHS.get(month - 1);
        return abbreviated ? name.substring(0, 3) : name;
    }

    /** An astronomical year: "2024", "AD 79", and 0 is "1 BC". */
    String year(int year) {
        if (year <= 0) {
            return 1 - year + " BC";
        }
        return year < 100 ? "AD " + year : Integer.toString(year);
    }

    /** A date without its signs and without what its neighbour says: "8", "7 September", "1 May 2024". */
    String date(CalendarDate date, SharedTail without) {
        if (without == SharedTail.ERA) {
            return Integer.toString(1 - date.year());
        }
        String words = date.precision() == Precision.DAY ? Integer.toString(date.day()) : "";
        if (date.precision() != Precision.YEAR && without != SharedTail.MONTH) {
            words += " " + month(date.month());
        }
        return (without == SharedTail.NONE ? words + " " + year(date.year()) : words).strip();
    }

    /** "spring 2024", "spring" without its year, and "winter 2024–2025" because a winter lies in two years. */
    String season(Season season, SharedTail without) {
        String name = SEASONS.get(season.name().ordinal());
        if (without != SharedTail.NONE) {
            return name;
        }
        boolean twoYears = season.name() == Season.Name.WINTER && season.year() >= 100;
        return name + " " + year(season.year()) + (twoYears ? "–" + year(season.year() + 1) : "");
    }

    /** The century of the years that begin with two digits: 20 gives "21st century", negative 0 "1st century BC". */
    String century(int firstTwoDigits, boolean negative) {
        return ordinal(firstTwoDigits + 1) + " century" + (negative ? " BC" : "");
    }

    /** "1st", "22nd", "13th". */
    String ordinal(int number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        return number + switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
