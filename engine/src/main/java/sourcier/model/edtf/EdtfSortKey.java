package sourcier.model.edtf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The place of a date in a list: a total order, consistent with {@code equals}. The earliest day decides; of two
 * dates with the same earliest day the one that ends first comes first; dates with the same days fall back to their
 * texts. So {@code ../2024} comes before {@code 2023-01}, which comes before {@code 2023}.
 *
 * @param earliest the first possible day; empty sorts first
 * @param latest the last possible day; empty sorts last
 * @param text the text as written, compared by UTF-16 unit
 */
public record EdtfSortKey(Optional<LocalDate> earliest, Optional<LocalDate> latest, String text)
        implements Comparable<EdtfSortKey> {

    private static final Comparator<EdtfSortKey> ORDER =
            Comparator.comparing((EdtfSortKey key) -> key.earliest.orElse(LocalDate.MIN))
                    .thenComparing(key -> key.earliest.isPresent())
                    .thenComparing(key -> key.latest.orElse(LocalDate.MAX))
                    .thenComparing(key -> key.latest.isEmpty())
                    .thenComparing(EdtfSortKey::text);

    /** Refuses nulls; a missing bound is an empty {@code Optional}. */
    public EdtfSortKey {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(text, "text");
    }

    /** Compares by earliest day, latest day and text, as {@link Edtf#sortKey()} promises. */
    @Override
    public int compareTo(EdtfSortKey other) {
        return ORDER.compare(this, other);
    }
}
