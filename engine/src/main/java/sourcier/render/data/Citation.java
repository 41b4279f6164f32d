package sourcier.render.data;

import java.util.ArrayList;
import java.util.List;
import sourcier.model.Source;

/** What the bibliographic formats say of a source in the same words. */
final class Citation {
    private Citation() {}

    /** Its title; for want of one what it was, and for want of that who published it. */
    static String title(Source source) {
        if (source.title() != null) {
            return source.title();
        }
        return source.description() != null ? source.description() : source.publisher();
    }

    /**
     * What no field of a format can hold, or null: a date, that there is none, the source it copies, an archived copy.
     *
     * @param holdsDate true if the format has a field for this date
     */
    static String note(Source source, boolean holdsDate) {
        List<String> notes = new ArrayList<>();
        if (source.date() == null) {
            notes.add("no date found");
        } else if (!holdsDate) {
            notes.add("date " + source.date().text());
        }
        if (source.derivedFrom() != null) {
            notes.add("derived from " + source.derivedFrom().id());
        }
        if (source.archive() != null) {
            notes.add("archived " + source.archive().date().text() + " at " + source.archive().url());
        }
        return notes.isEmpty() ? null : String.join("; ", notes);
    }
}
