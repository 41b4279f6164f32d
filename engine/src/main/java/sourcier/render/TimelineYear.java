package sourcier.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import sourcier.model.Event;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.SingleDate;

/**
 * The events of a year, by month. An event stands in the month in which it begins at the earliest.
 *
 * @param year   the year, for example {@code 2024}
 * @param months the months that have events
 */
public record TimelineYear(String year, List<Month> months) {
    /** Copies the list. */
    public TimelineYear {
        months = List.copyOf(months);
    }

    /**
     * The events of a month.
     *
     * @param month  ISO form, for example {@code 2024-12}; the year alone if the month is not known
     * @param events by date
     */
    public record Month(String month, List<Event> events) {
        /** Copies the list. */
        public Month {
            events = List.copyOf(events);
        }
    }

    /** How many events the year has. */
    public int getCount() {
        return months.stream().mapToInt(month -> month.events().size()).sum();
    }

    static List<TimelineYear> of(List<Event> events) {
        TreeMap<String, TreeMap<String, List<Event>>> years = new TreeMap<>();
        for (Event event : events) {
            LocalDate start = event.date().earliest().or(event.date()::latest).orElse(LocalDate.EPOCH);
            String year = start.toString().substring(0, "2024".length());
            boolean yearOnly = event.date() instanceof SingleDate date && date.precision() == Precision.YEAR;
            String month = yearOnly ? year : start.toString().substring(0, "2024-12".length());
            years.computeIfAbsent(year, key -> new TreeMap<>())
                    .computeIfAbsent(month, key -> new ArrayList<>())
                    .add(event);
        }
        return years.entrySet().stream()
                .map(year -> new TimelineYear(year.getKey(), year.getValue().entrySet().stream()
                        .map(month -> new Month(month.getKey(), month.getValue()))
                        .toList()))
                .toList();
    }
}
