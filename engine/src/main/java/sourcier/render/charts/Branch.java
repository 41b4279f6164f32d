package sourcier.render.charts;

import java.util.List;
import java.util.Objects;

/**
 * A line of a {@link SourceChart}: a source, and below it those that copy or report it.
 *
 * @param label    who published it
 * @param date     when, in few words; empty if not known
 * @param sign     what it says on the matter
 * @param branches what copies or reports it, in the order in which it is drawn
 */
public record Branch(String label, String date, Sign sign, List<Branch> branches) {

    /** The forms; they differ without colour. */
    public enum Sign {
        /** Says the same: a full circle. */
        CONFIRMS,
        /** Says nearly the same: a circle, half full. */
        REFINES,
        /** Says otherwise: a cross. */
        CONTRADICTS,
        /** A link of the chain that says nothing here for itself: a small hollow square. */
        LINK
    }

    /** Copies the list and refuses nulls. */
    public Branch {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sign, "sign");
        branches = List.copyOf(branches);
    }
}
