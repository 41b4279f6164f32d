package sourcier.model;

import java.util.List;
import sourcier.model.edtf.Edtf;

/**
 * What is known of deliveries.
 *
 * @param status how well they are shown
 * @param counts the numbers given over time
 */
public record Delivery(DeliveryStatus status, List<Count> counts) {
    /** Copies the list. */
    public Delivery {
        counts = List.copyOf(counts);
    }

    /**
     * One number of delivered items.
     *
     * @param asOf     the date it holds for
     * @param quantity how many
     * @param says     who says so: terms, or {@code press}
     * @param sources  where it is written
     */
    public record Count(Edtf asOf, Quantity quantity, List<Ref> says, List<Ref> sources) {
        /** Copies the lists. */
        public Count {
            says = List.copyOf(says);
            sources = List.copyOf(sources);
        }
    }
}
