package sourcier.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import sourcier.model.Event;
import sourcier.model.edtf.Edtf;

/**
 * What the dates tell of the order of an event among the others, and what they do not: a list puts everything in a row, also what
 * nobody can order. By {@link Edtf#surelyBefore}, so that an approximate or uncertain bound proves nothing.
 *
 * @param unordered    the events of the same day, or whose stretches of time overlap this one: either may have come first
 * @param isDateUnsure true if the date is approximate or uncertain, so that its place between its neighbours is not sure either
 * @param after        the last event that was surely over before this one began; null if there is none, or for a
 *                     date of one day, about which the list itself says as much
 * @param before       the first event that surely began after this one was over; null as above
 */
public record EventOrder(List<Event> unordered, boolean isDateUnsure, Event after, Event before) {
    /** Copies the list. */
    public EventOrder {
        unordered = List.copyOf(unordered);
    }

    /** True if its place in the list is not a fact. */
    public boolean isUnsure() {
        return isDateUnsure || !unordered.isEmpty();
    }

    /**
     * The order of a date among these events.
     *
     * @param id the event whose date it is, which is left out; null for what is no event
     */
    static EventOrder of(String id, Edtf date, List<Event> events) {
        List<Event> others = events.stream().filter(event -> !event.id().equals(id)).toList();
        boolean isOneDay = date.earliest().isPresent() && date.earliest().equals(date.latest());
        return new EventOrder(
                others.stream().filter(other -> overlap(date, other.date())).toList(),
                date.isApproximate() || date.isUncertain(),
                isOneDay ? null : others.stream().filter(other -> other.date().surelyBefore(date))
                        .max(Comparator.comparing(other -> other.date().latest().orElseThrow())).orElse(null),
                isOneDay ? null : others.stream().filter(other -> date.surelyBefore(other.date()))
                        .min(Comparator.comparing(other -> other.date().earliest().orElseThrow())).orElse(null));
    }

    private static boolean overlap(Edtf one, Edtf other) {
        return !isOver(one, other) && !isOver(other, one);
    }

    private static boolean isOver(Edtf one, Edtf other) {
        return one.latest().orElse(LocalDate.MAX).isBefore(other.earliest().orElse(LocalDate.MIN));
    }
}
