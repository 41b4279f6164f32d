package sourcier.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Event;
import sourcier.model.Period;
import sourcier.model.Voice;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.Interval;

/** What the timeline asks of an edition: its periods, the article among the events, and what the dates tell of their order. */
public final class TimelineFacts {
    private final Edition edition;
    private final Map<String, EventOrder> orders = new ConcurrentHashMap<>();

    TimelineFacts(Edition edition) {
        this.edition = edition;
    }

    /** The events by period and month. */
    public List<TimelinePeriod> getPeriods() {
        return TimelinePeriod.of(edition.events(), Period.of(edition.page("timeline")), getArticleDate());
    }

    /** When the article was published: when it said what it says in its own name; null if these claims do not agree. */
    public Edtf getArticleDate() {
        List<Edtf> dates = edition.claims().stream()
                .filter(claim -> claim.isInArticle() && claim.voice() == Voice.OWN)
                .map(Claim::said).distinct().toList();
        return dates.size() == 1 ? dates.get(0) : null;
    }

    /** What the dates tell of the order of an event among the others. */
    public EventOrder order(Event event) {
        return orders.computeIfAbsent(event.id(), id -> EventOrder.of(id, event.date(), edition.events()));
    }

    /** What the dates tell of the order of the article, whose date is known, among the events. */
    public EventOrder getArticleOrder() {
        return EventOrder.of(null, getArticleDate(), edition.events());
    }

    /** By what a reader may narrow the timeline. */
    public List<Choice> getChoices() {
        return Choice.ofEvents(edition.events(), this);
    }

    /** The choices that show at least one of these events. */
    public List<String> choiceKeys(List<Event> events) {
        return Choice.keys(events, this);
    }

    /** True if an event took a stretch of time. */
    public boolean isInterval(Event event) {
        return event.date() instanceof Interval;
    }
}
