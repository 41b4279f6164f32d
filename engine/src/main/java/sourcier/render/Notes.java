package sourcier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Source;

/**
 * The notes of one page. A source is numbered at its first citation and keeps its number; every citation has an id of its own,
 * so that its note can lead back to each. Ids carry the id of the source, so that a link to a note survives renumbering (as in
 * MediaWiki's Cite).
 */
public final class Notes {
    private final Map<String, Note> bySource = new LinkedHashMap<>();

    /**
     * A note at the end of the page.
     *
     * @param number    from 1
     * @param source    what it cites
     * @param id        anchor of the note
     * @param citations anchors of the places that cite it
     */
    public record Note(int number, Source source, String id, List<String> citations) {}

    /**
     * One citation.
     *
     * @param note  the note it leads to
     * @param id    its own anchor
     * @param first true for the first citation of the source on the page
     */
    public record Citation(Note note, String id, boolean first) {}

    /** Cites a source. */
    public Citation cite(Source source) {
        Note note = bySource.computeIfAbsent(source.id(),
                id -> new Note(bySource.size() + 1, source, "note-" + id, new ArrayList<>()));
        String id = "cite-" + source.id() + "-" + (note.citations().size() + 1);
        note.citations().add(id);
        return new Citation(note, id, note.citations().size() == 1);
    }

    /** The notes so far, by number. */
    public List<Note> list() {
        return List.copyOf(bySource.values());
    }
}
