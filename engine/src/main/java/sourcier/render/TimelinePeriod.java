package sourcier.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sourcier.model.Event;
import sourcier.model.Period;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.SingleDate;

/**
 * The events of a period, by month: one that the timeline page names, or a year if it names none. An event stands where it begins
 * at the earliest.
 *
 * @param id     of its section
 * @param title  what it is called, for example {@code 2024}
 * @param date   from when to when; null for a year, whose title says it
 * @param months the months that have events, or the article
 */
public record TimelinePeriod(String id, String title, Edtf date, List<Month> months) {
    /** Copies the list. */
    public TimelinePeriod {
        months = List.copyOf(months);
    }

    /**
     * The events of a month.
     *
     * @param month   ISO form, for example {@code 2024-12}; the year alone if the month is not known
     * @param events  by date
     * @param article how many of the events are listed before the article; -1 if it does not stand in this month
     */
    public record Month(String month, List<Event> events, int article) {
        /** Copies the list. */
        public Month {
            events = List.copyOf(events);
        }
    }

    /** The events of all its months. */
    public List<Event> getEvents() {
        return months.stream().flatMap(month -> month.events().stream()).toList();
    }

    /**
     * The events by period and month.
     *
     * @param events  by date
     * @param periods in order; empty for one per year
     * @param article the date of the article, or null if it has no one date
     */
    static List<TimelinePeriod> of(List<Event> events, List<Period> periods, Edtf article) {
        Map<String, TreeMap<String, List<Event>>> byPeriod = new LinkedHashMap<>();
        periods.forEach(period -> byPeriod.put(period.id(), new TreeMap<>()));
        for (Event event : events) {
            months(byPeriod, periods, event.date()).computeIfAbsent(month(event.date()), key -> new ArrayList<>()).add(event);
        }
        if (article != null) {
            months(byPeriod, periods, article).computeIfAbsent(month(article), key -> new ArrayList<>());
        }
        Map<String, Period> named = new LinkedHashMap<>();
        periods.forEach(period -> named.put(period.id(), period));
        return byPeriod.entrySet().stream()
                .map(entry -> new TimelinePeriod(entry.getKey(),
                        named.containsKey(entry.getKey()) ? named.get(entry.getKey()).title() : entry.getKey().substring(1),
                        named.containsKey(entry.getKey()) ? named.get(entry.getKey()).date() : null,
                        entry.getValue().entrySet().stream().map(month -> month(month.getKey(), month.getValue(), article)).toList()))
                .toList();
    }

    /** The months of the period of a date. A date outside all periods, which the check reports, gets its year. */
    private static TreeMap<String, List<Event>> months(
            Map<String, TreeMap<String, List<Event>>> byPeriod, List<Period> periods, Edtf date) {
        LocalDate day = Event.firstDay(date);
        String id = periods.stream().filter(period -> period.holds(day)).map(Period::id).findFirst()
                .orElse("y" + day.toString().substring(0, "2024".length()));
        return byPeriod.computeIfAbsent(id, key -> new TreeMap<>());
    }

    private static String month(Edtf date) {
        boolean yearOnly = date instanceof SingleDate single && single.precision() == Precision.YEAR;
        return Event.firstDay(date).toString().substring(0, (yearOnly ? "2024" : "2024-12").length());
    }

    private static Month month(String month, List<Event> events, Edtf article) {
        boolean here = article != null && month(article).equals(month);
        return new Month(month, events, !here ? -1
                : (int) events.stream().filter(event -> event.date().sortKey().compareTo(article.sortKey()) <= 0).count());
    }
}
