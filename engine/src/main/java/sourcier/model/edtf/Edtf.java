package sourcier.model.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as an author wrote it in EDTF, the Extended Date/Time Format of ISO 8601-2:2019 and of the Library of Congress
 * page "EDTF Specification" (2019-02-04). This is the entry point of the package.
 *
 * <pre>{@code
 * Edtf date = Edtf.parse("2024-11~");
 * date.text();          // "2024-11~", always as written
 * date.earliest();      // Optional[2024-11-01]
 * date.latest();        // Optional[2024-11-30]
 * date.isApproximate(); // true
 * }</pre>
 *
 * <p>Supported: levels 0 and 1 without times of day, and from level 2 sets, {@code X} digits anywhere and qualification
 * of single parts. The manual with all cases is {@code engine/src/test/resources/spec/edtf.md}. All values are
 * immutable and equal when their texts are equal. Years are astronomical: year 0 is 1 BC, year -43 is 44 BC.
 */
public sealed interface Edtf permits SingleDate, Interval, DateSet {

    /**
     * Reads one EDTF text.
     *
     * @param text the text, not null; spaces around it are a mistake, not ignored
     * @return the date, never null; its {@link #text()} equals the argument
     * @throws EdtfException if the text is not in the supported part of EDTF or names a day that does not exist; it
     * says what is wrong, where, and if possible how to write it
     */
    static Edtf parse(String text) throws EdtfException {
        return EdtfParser.parse(text);
    }

    /** The text exactly as written, for example {@code "2024-12~-23"}; never null or empty. */
    String text();

    /**
     * The first day that the text allows, read without its qualifiers: {@code 2024~} gives 1 January 2024.
     * Empty if the start is open ({@code ../2024}), unknown ({@code /2024}) or has no year ({@code XXXX-12-25}).
     */
    Optional<LocalDate> earliest();

    /**
     * The last day that the text allows; the counterpart of {@link #earliest()}: {@code 2024-02} gives 29 February
     * 2024.
     */
    Optional<LocalDate> latest();

    /** True if any part is marked uncertain by {@code ?} or {@code %}: the source itself is in doubt. */
    boolean isUncertain();

    /** True if any part is marked approximate by {@code ~} or {@code %}: the value is near the one given. */
    boolean isApproximate();

    /** The lowest conformance level, 0 to 2, of the Library of Congress page that has everything this text uses. */
    int level();

    /** True if {@link #earliest()} is a fact: present, and not taken from a qualified date. */
    boolean hasSureStart();

    /** True if {@link #latest()} is a fact: present, and not taken from a qualified date. */
    boolean hasSureEnd();

    /**
     * True if every day of this date is before every day of the other one, whatever the unknown parts are.
     * A bound that comes from a qualified date ({@code ?}, {@code ~}, {@code %}) proves nothing, as EDTF does not say
     * how far off it may be: {@code 2024-11-04~} is not surely before {@code 2025}.
     *
     * @param other the other date, not null
     */
    default boolean surelyBefore(Edtf other) {
        return hasSureEnd() && other.hasSureStart() && latest().get().isBefore(other.earliest().get());
    }

    /**
     * The key of the one order in which dates are listed: by earliest day, then latest day, then text.
     * A missing start sorts before all days, a missing end after all days. Use
     * {@code Comparator.comparing(Edtf::sortKey)}.
     */
    default EdtfSortKey sortKey() {
        return new EdtfSortKey(earliest(), latest(), text());
    }
}
