package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcier.model.Event;

/** What is surely before and after, and what cannot be ordered, follows from the first and last days that the dates allow. */
class EventOrderTest {
    private static final List<Event> EVENTS = List.of(
            Made.event("out", "1931-10-04~"), Made.event("cannon", "1931-11"), Made.event("storm", "1931-12-05/1931-12-18"),
            Made.event("boat", "1931-12-18"), Made.event("visit", "1931-12-18"), Made.event("lit", "1932-02-29"),
            Made.event("works", "1932-03-10/.."));

    @Test
    void daysOfTheirOwnAreInOrder() {
        EventOrder order = order("lit");
        assertFalse(order.isUnsure());
        assertNull(order.after());
        assertNull(order.before());
    }

    @Test
    void theSameDayCannotBeOrdered() {
        assertEquals(List.of("storm", "visit"), unordered("boat"));
        assertTrue(order("boat").isUnsure());
    }

    @Test
    void aStretchOfTimeIsBetweenWhatIsOverBeforeAndWhatBeginsAfter() {
        EventOrder order = order("storm");
        assertEquals(List.of("boat", "visit"), unordered("storm"));
        assertEquals("cannon", order.after().id());
        assertEquals("lit", order.before().id());
    }

    @Test
    void anApproximateDateProvesNothing() {
        EventOrder order = order("out");
        assertTrue(order.isDateUnsure());
        assertTrue(order.isUnsure());
        assertEquals(List.of(), unordered("out"));
        assertNull(order.before());
        assertNull(order("cannon").after(), "what is near 4 October may have been in November");
    }

    @Test
    void anOpenEndHasNothingAfterIt() {
        assertNull(order("works").before());
        assertEquals("lit", order("works").after().id());
    }

    @Test
    void whatIsNoEventIsComparedWithAll() {
        EventOrder article = EventOrder.of(null, Made.edtf("1932-02-29?"), EVENTS);
        assertEquals(List.of("lit"), article.unordered().stream().map(Event::id).toList());
        assertTrue(article.isDateUnsure());
    }

    private static List<String> unordered(String id) {
        return order(id).unordered().stream().map(Event::id).toList();
    }

    private static EventOrder order(String id) {
        Event event = EVENTS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return EventOrder.of(id, event.date(), EVENTS);
    }
}
