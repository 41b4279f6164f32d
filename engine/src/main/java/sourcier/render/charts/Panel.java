package sourcier.render.charts;

import java.util.List;
import java.util.Objects;

/**
 * Figures of one kind under one another, on an axis of their own. Two kinds never share a panel.
 *
 * @param id        names the panel within the drawing, for example {@code killed}; no spaces
 * @param title     what is counted, for example the name of the term; empty where a heading says so
 * @param unitWords the unit in words, shown beside the title; empty if there is nothing to say
 * @param rows      in the order in which they are drawn; copied
 */
public record Panel(String id, String title, String unitWords, List<Row> rows) {
    /** Copies the list and refuses nulls. */
    public Panel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unitWords, "unitWords");
        rows = List.copyOf(rows);
    }
}
