package sourcier.model.edtf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises French and English dates in words, to suggest their EDTF form: {@code le 23 décembre 2024},
 * {@code Dec 23, 2024}, {@code mai 2024}, {@code spring 2024}. The texts come in small letters without accents.
 * Winter is left out: a "winter 2024" may begin in either of two years.
 */
final class HumanWords {

    private static final List<List<String>> MONTHS = List.of(
            List.of("janvier", "janv", "january", "jan"), List.of("fevrier", "fevr", "february", "feb"),
            List.of("mars", "march", "mar"), List.of("avril", "avr", "april", "apr"),
            List.of("mai", "may"), List.of("juin", "june", "jun"),
            List.of("juillet", "juil", "july", "jul"), List.of("aout", "august", "aug"),
            List.of("septembre", "september", "sept", "sep"), List.of("octobre", "october", "oct"),
            List.of("novembre", "november", "nov"), List.of("decembre", "december", "dec"));
    private static final List<List<String>> SEASONS = List.of(
            List.of("printemps", "spring"), List.of("ete", "summer"), List.of("automne", "autumn", "fall"));

    private static final String YEAR = "(?<year>\\d{4})";
    private static final String DAY = "(?<day>\\d{1,2})(?:er|st|nd|rd|th)?";
    private static final String WORD = "(?<word>[a-z]+)\\.?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?:le |on |en |in )?(?:" + DAY + " )?" + WORD + " " + YEAR),
            Pattern.compile(WORD + " " + DAY + ",? " + YEAR));

    private HumanWords() {
    }

    /** True for the name of winter and a year, which does not say in which of two years the winter begins. */
    static boolean isWinter(String text) {
        return text.matches("(?:l'|in )?(?:hiver|winter) \\d{4}");
    }

    /** The EDTF form, not yet checked against the calendar; empty if the text is not such a date. */
    static Optional<String> reading(String text) {
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(text);
            if (date.matches()) {
                return edtf(date.group("year"), date.group("word"), date.group("day"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> edtf(String year, String word, String day) {
        int month = 1 + indexOf(word, MONTHS);
        if (month > 0) {
            String start = year + "-" + HumanForms.twoDigits(Integer.toString(month));
            return Optional.of(day == null ? start : start + "-" + HumanForms.twoDigits(day));
        }
        int season = indexOf(word, SEASONS);
        return season >= 0 && day == null ? Optional.of(year + "-" + (21 + season)) : Optional.empty();
    }

    private static int indexOf(String word, List<List<String>> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(word)) {
                return i;
            }
        }
        return -1;
    }
}
