package sourcier.model.edtf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises dates as people write them, so that an author is told the EDTF form instead of "unknown character". */
final class HumanForms {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})(?:[/.](\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})[-/. ])?(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}");
    private static final Pattern CIRCA = Pattern.compile("(?:vers|environ|around|about|circa|ca?\\.?) ?(.+)");
    private static final Pattern DECADE = Pattern.compile("(?:(?:les )?annees )?(\\d{3})0s?");

    private HumanForms() {
    }

    /** The fault for a slice that is a date in human form, with its EDTF form if only one can be meant; else empty. */
    static Optional<Fault> explain(Slice slice) {
        String text = plain(slice.text());
        if (isAmbiguous(text)) {
            return Optional.of(slice.fault(EdtfProblem.AMBIGUOUS_FORM));
        }
        return reading(text).map(edtf -> slice.fault(EdtfProblem.HUMAN_FORM).fixedBy(edtf));
    }

    /** Small letters without accents, one plain space between words, none around. */
    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", " ").strip();
    }

    private static boolean isAmbiguous(String text) {
        Matcher date = YEAR_LAST.matcher(text);
        if (!date.matches() || date.group(1) == null) {
            return TWO_DIGIT_YEAR.matcher(text).matches() || HumanWords.isWinter(text);
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        return first <= 12 && second <= 12 && first != second;
    }

    private static Optional<String> reading(String text) {
        Matcher circa = CIRCA.matcher(text);
        if (circa.matches()) {
            String rest = circa.group(1);
            return reading(rest).or(() -> rest.matches("-?\\d{4}[-\\d]*") ? Optional.of(rest) : Optional.empty())
                    .map(edtf -> edtf + "~");
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches() && text.length() > 4) {
            return Optional.of(decade.group(1) + "X");
        }
        return numbers(text).or(() -> HumanWords.reading(text));
    }

    private static Optional<String> numbers(String text) {
        Matcher date = YEAR_FIRST.matcher(text);
        if (date.matches()) {
            return assemble(date.group(1), date.group(2), date.group(3));
        }
        date = YEAR_LAST.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        boolean monthFirst = date.group(1) != null && Integer.parseInt(date.group(2)) > 12;
        return monthFirst
                ? assemble(date.group(3), date.group(1), date.group(2))
                : assemble(date.group(3), date.group(2), date.group(1));
    }

    private static Optional<String> assemble(String year, String month, String day) {
        if (Integer.parseInt(month) > 12) {
            return Optional.empty();
        }
        return Optional.of(day == null ? date(year, month) : date(year, month) + "-" + twoDigits(day));
    }

    /** {@code 2024-05} from a year and a month of one or two digits. */
    private static String date(String year, String month) {
        return year + "-" + twoDigits(month);
    }

    static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
