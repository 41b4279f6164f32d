package sourcier.model;

import java.util.List;
import sourcier.model.edtf.Edtf;

/**
 * One line of a data sheet: exactly one of quantity, date or text, or none if it was looked for and not found.
 *
 * @param property a key of the property list, for example {@code calibre}
 * @param quantity the number, or null
 * @param date     the date, or null
 * @param text     a proper name or designation, the same in every language, or null
 * @param asOf     the date the value holds for, or null
 * @param sources  where it is written; empty only if unknown
 * @param disputed true if sources give rival values
 */
public record Fact(
        String property, Quantity quantity, Edtf date, String text, Edtf asOf, List<Ref> sources, boolean disputed) {
    /** Copies the list. */
    public Fact {
        sources = List.copyOf(sources);
    }

    /** True if it was looked for and not found. */
    public boolean isUnknown() {
        return quantity == null && date == null && text == null;
    }
}
