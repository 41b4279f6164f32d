package sourcier.model.edtf;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of valid EDTF texts of every kind, for properties. */
public final class EdtfTexts {

    private EdtfTexts() {
    }

    /** Any valid text. */
    public static Arbitrary<String> any() {
        return Arbitraries.oneOf(single(), intervals(), sets());
    }

    /** A single date of any kind. */
    public static Arbitrary<String> single() {
        return Arbitraries.oneOf(signed(plain()), masked(), signed(seasons()), signed(longYears()));
    }

    /** A day, month or year without signs, years -9999 to 9999. */
    public static Arbitrary<String> plain() {
        Arbitrary<Long> days = Arbitraries.longs()
                .between(LocalDate.of(-9999, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay());
        return Combinators.combine(days, Arbitraries.of(0, 3, 6))
                .as((day, cut) -> LocalDate.ofEpochDay(day).toString().replaceAll(".{" + cut + "}$", ""));
    }

    /** Texts of a date with some of its digits made {@code X}, so that at least the date itself fits. */
    public static Arbitrary<String> masked() {
        return Combinators.combine(plain(), Arbitraries.integers().between(1, 255)).as(EdtfTexts::mask);
    }

    /** Puts {@code X} in place of the digits whose bits are set, the lowest bit for the last digit. */
    public static String mask(String date, int bits) {
        StringBuilder text = new StringBuilder(date);
        int rest = bits;
        for (int i = date.length() - 1; i >= 0; i--) {
            if (Character.isDigit(date.charAt(i))) {
                if ((rest & 1) == 1) {
                    text.setCharAt(i, 'X');
                }
                rest >>= 1;
            }
        }
        return text.toString();
    }

    private static Arbitrary<String> seasons() {
        return Combinators.combine(Arbitraries.integers().between(0, 9999), Arbitraries.integers().between(21, 24))
                .as((year, code) -> String.format(Locale.ROOT, "%04d-%d", year, code));
    }

    private static Arbitrary<String> longYears() {
        Arbitrary<Integer> years = Arbitraries.integers().between(10_000, 999_999_999);
        return Combinators.combine(Arbitraries.of("Y", "Y-"), years).as((prefix, year) -> prefix + year);
    }

    private static Arbitrary<String> signed(Arbitrary<String> dates) {
        return Combinators.combine(dates, Arbitraries.of("", "", "?", "~", "%")).as((date, sign) -> date + sign);
    }

    private static Arbitrary<String> intervals() {
        return Combinators.combine(single(), single(), Arbitraries.integers().between(0, 5)).as((one, two, form) ->
                switch (form) {
                    case 0 -> one + "/";
                    case 1 -> one + "/..";
                    case 2 -> "/" + one;
                    case 3 -> "../" + one;
                    default -> isReversed(one, two) ? two + "/" + one : one + "/" + two;
                });
    }

    private static Arbitrary<String> sets() {
        Arbitrary<String> before = Arbitraries.of("", "..");
        Arbitrary<String> after = Arbitraries.of("", ",2024..", ",1670..1672");
        return Combinators.combine(Arbitraries.of("[]", "{}"), before, single().list().ofMinSize(1).ofMaxSize(4), after)
                .as((brackets, open, dates, end) ->
                        brackets.charAt(0) + open + String.join(",", dates) + end + brackets.charAt(1));
    }

    private static boolean isReversed(String one, String two) {
        try {
            return Edtf.parse(two).latest().orElse(LocalDate.MAX)
                    .isBefore(Edtf.parse(one).earliest().orElse(LocalDate.MIN));
        } catch (EdtfException invalid) {
            throw new AssertionError(invalid);
        }
    }
}
