package sourcier.render.data;

import static sourcier.render.data.Column.Type.LIST;
import static sourcier.render.data.Column.Type.STRING;

import sourcier.model.Event;
import sourcier.model.Ref;

/** The events: {@code events.json} and {@code events.csv}. */
final class EventList {
    private EventList() {}

    /** The events of a dossier, by date. */
    static ListExport of(Dossier dossier) {
        TableBuilder<Event> table = new TableBuilder<Event>("event")
                .id(Event::id)
                .field("title", STRING, Event::title)
                .date("date", Event::date)
                .field("says", LIST, event -> Ref.ids(event.says()))
                .field("in_article", STRING, event -> event.inArticle().key())
                .field("claims", LIST, event -> Ref.ids(event.claims()))
                .field("sources", LIST, event -> Ref.ids(event.sources()))
                .derived("origins", LIST, "The origins of these sources, each once.",
                        event -> dossier.origins(event.sources()))
                .field("place", STRING, event -> event.place() == null ? null : event.place().id())
                .body(false, event -> event)
                .located(dossier, event -> event);
        return new ListExport("events", "The events of the timeline.", table.over(dossier.edition().events()));
    }
}
