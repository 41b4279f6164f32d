package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcier.model.Event;
import sourcier.model.Outline;
import sourcier.model.Period;

/** Events stand in the period and month in which they begin at the earliest, and the article among them. */
class TimelinePeriodTest {
    @Test
    void withoutPeriodsYearsAndMonthsAreInOrderWithoutEmptyOnes() {
        List<TimelinePeriod> years = TimelinePeriod.of(List.of(
                Made.event("first", "1931-11"), Made.event("second", "1931-12-05"), Made.event("later", "1933-02-01")), List.of(), null);
        assertEquals(List.of("y1931 1931", "y1933 1933"), years.stream().map(year -> year.id() + " " + year.title()).toList());
        assertNull(years.get(0).date());
        assertEquals(List.of("1931-11", "1931-12"), months(years.get(0)));
        assertEquals(2, years.get(0).getEvents().size());
        assertEquals(1, years.get(1).getEvents().size());
    }

    @Test
    void eventsOfAMonthKeepTheOrderTheyComeIn() {
        List<TimelinePeriod> years = TimelinePeriod.of(List.of(
                Made.event("b", "1932-03"), Made.event("a", "1932-03-01"), Made.event("c", "1932-03-02~")), List.of(), null);
        assertEquals(List.of("b", "a", "c"), ids(years.get(0)));
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
        assertEquals(List.of(), TimelinePeriod.of(List.of(), List.of(), null));
    }

    @Test
    void periodsCrossYearsAndKeepTheirOrderAndTheirDates() {
        List<TimelinePeriod> periods = TimelinePeriod.of(
                List.of(Made.event("a", "1931-11-01"), Made.event("b", "1932-02-28"), Made.event("c", "1932-02-29/..")),
                List.of(period("1931/1932-02-28 The night"), period("1932-02-29/.. The light"), period("1950 Nothing")), null);
        assertEquals(List.of("The night", "The light", "Nothing"), periods.stream().map(TimelinePeriod::title).toList());
        assertEquals(List.of(List.of("a", "b"), List.of("c"), List.of()), periods.stream().map(TimelinePeriodTest::ids).toList());
        assertEquals("1932-02-29/..", periods.get(1).id());
        assertEquals("1932-02-29/..", periods.get(1).date().text());
    }

    @Test
    void theArticleStandsAfterWhatIsListedBeforeIt() {
        List<Event> events = List.of(Made.event("a", "1932-03-02"), Made.event("b", "1932-03-03"), Made.event("c", "1932-03-09"));
        assertEquals(List.of(2), articles(TimelinePeriod.of(events, List.of(), Made.edtf("1932-03-03?"))));
        assertEquals(List.of(2), articles(TimelinePeriod.of(events, List.of(), Made.edtf("1932-03-03"))));
        assertEquals(List.of(-1), articles(TimelinePeriod.of(events, List.of(), null)));
        assertEquals(List.of(0, -1), articles(TimelinePeriod.of(events, List.of(), Made.edtf("1932-02-01"))));
        assertEquals(List.of(-1, 0), articles(TimelinePeriod.of(events, List.of(), Made.edtf("1932-04"))));
    }

    private static List<Integer> articles(List<TimelinePeriod> periods) {
        return periods.stream().flatMap(period -> period.months().stream()).map(TimelinePeriod.Month::article).toList();
    }

    private static Period period(String heading) {
        return Period.of(new Outline.Heading(2, heading, "", null)).orElseThrow();
    }

    private static TimelinePeriod only(String date) {
        return TimelinePeriod.of(List.of(Made.event("event", date)), List.of(), null).get(0);
    }

    private static List<String> ids(TimelinePeriod period) {
        return period.getEvents().stream().map(Event::id).toList();
    }

    private static List<String> months(TimelinePeriod period) {
        return period.months().stream().map(TimelinePeriod.Month::month).toList();
    }
}
