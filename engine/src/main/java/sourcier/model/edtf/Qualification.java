package sourcier.model.edtf;

import java.util.List;
import java.util.Optional;

/**
 * The qualifiers of the written parts of one date, in the order year, month (or season), day.
 *
 * <p>The rules are those of the Library of Congress page, level 2. A sign to the right of a part holds for that part
 * and all parts before it; a sign to the left of a part holds for that part only:
 *
 * <pre>
 * 2024-12-23~    year, month and day approximate
 * 2024-12~-23    year and month approximate
 * 2024-~12-23    month approximate
 * ?2024-12-~23   year uncertain, day approximate
 * </pre>
 *
 * @param parts one qualifier for each written part, 1 to 3 of them, copied
 */
public record Qualification(List<Qualifier> parts) {

    /** Copies the list. */
    public Qualification {
        parts = List.copyOf(parts);
    }

    /** True if no part carries any doubt. */
    public boolean isNone() {
        return parts.stream().allMatch(part -> part == Qualifier.NONE);
    }

    /** True if any part is uncertain. */
    public boolean isUncertain() {
        return parts.stream().anyMatch(Qualifier::isUncertain);
    }

    /** True if any part is approximate. */
    public boolean isApproximate() {
        return parts.stream().anyMatch(Qualifier::isApproximate);
    }

    /**
     * The one qualifier that all parts share, {@code NONE} included, or empty if they differ.
     * {@code 2024-12~} gives {@code APPROXIMATE}, {@code 2024-~12} gives empty.
     */
    public Optional<Qualifier> whole() {
        Qualifier first = parts.get(0);
        return parts.stream().allMatch(part -> part == first) ? Optional.of(first) : Optional.empty();
    }
}
