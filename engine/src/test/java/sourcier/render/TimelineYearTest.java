package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcier.model.Event;

/** Events stand in the year and month in which they begin at the earliest. */
class TimelineYearTest {
    @Test
    void yearsAndMonthsAreInOrderWithoutEmptyOnes() {
        List<TimelineYear> years = TimelineYear.of(List.of(
                Made.event("later", "1933-02-01"), Made.event("first", "1931-11"), Made.event("second", "1931-12-05")));
        assertEquals(List.of("1931", "1933"), years.stream().map(TimelineYear::year).toList());
        assertEquals(List.of("1931-11", "1931-12"), months(years.get(0)));
        assertEquals(2, years.get(0).getCount());
        assertEquals(1, years.get(1).getCount());
    }

    @Test
    void eventsOfAMonthKeepTheOrderTheyComeIn() {
        List<TimelineYear> years = TimelineYear.of(List.of(
                Made.event("b", "1932-03"), Made.event("a", "1932-03-01"), Made.event("c", "1932-03-02~")));
        assertEquals(List.of("b", "a", "c"),
                years.get(0).months().get(0).events().stream().map(Event::id).toList());
    }

    @Test
    void anIntervalStandsWhereItBegins() {
        assertEquals(List.of("1931-12"), months(only("1931-12-30/1932-02-01")));
        assertEquals(List.of("1932-03"), months(only("1932-03-10/..")));
        assertEquals(List.of("1932-04"), months(only("[1932-04-12,1932-05-14]")));
    }

    @Test
    void anIntervalWithoutBeginningStandsWhereItEnds() {
        assertEquals(List.of("1932-05"), months(only("/1932-05-20")));
    }

    @Test
    void noEventsNoYears() {
        assertEquals(List.of(), TimelineYear.of(List.of()));
    }

    private static TimelineYear only(String date) {
        return TimelineYear.of(List.of(Made.event("event", date))).get(0);
    }

    private static List<String> months(TimelineYear year) {
        return year.months().stream().map(TimelineYear.Month::month).toList();
    }
}
