package sourcier.render.charts;

import java.util.Objects;

/**
 * What a drawing says to people who do not see it.
 *
 * @param id          unique in the page; a prefix of all ids inside the drawing, for example {@code figures}
 * @param title       its name, read out first; never null
 * @param description the whole content in words, what is hatched or dotted included; never null
 */
public record ChartText(String id, String title, String description) {
    /** Refuses nulls and an id that cannot stand in {@code url(#...)}. */
    public ChartText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        if (!id.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("not usable as an id: " + id);
        }
    }

    /** The id of the drawing's title element. */
    String titleId() {
        return id + "-title";
    }

    /** The id of the drawing's description element. */
    String descriptionId() {
        return id + "-desc";
    }
}
