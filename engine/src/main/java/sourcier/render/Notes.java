package sourcier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Source;
import sourcier.model.Term;

/**
 * The notes of one page, and the glossary words it explains. A source is numbered at its first citation and keeps its number; every citation has an id of its own,
 * so that its note can lead back to each. Ids carry the id of the source, so that a link to a note survives renumbering (as in
 * MediaWiki's Cite).
 */
public final class Notes {
    private final Map<String, Note> bySource = new LinkedHashMap<>();
    private final Definitions definitions = new Definitions();

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
     * @param id    its own anchor, or null if the note does not lead back to it
     * @param first true for the first citation of the source in the text of the page
     */
    public record Citation(Note note, String id, boolean first) {}

    /** Cites a source in a text. */
    public Citation cite(Source source) {
        Note note = note(source);
        String table = tableAnchor(source);
        long before = note.citations().stream().filter(id -> !id.equals(table)).count();
        String id = "cite-" + source.id() + "-" + (before + 1);
        note.citations().add(id);
        return new Citation(note, id, before == 0);
    }

    /**
     * Cites a source in a cell of a table. A data sheet cites one source in many cells: its note leads back to the first, or it
     * would be longer than the sheet.
     */
    public Citation citeInTable(Source source) {
        Note note = note(source);
        String id = tableAnchor(source);
        boolean led = note.citations().contains(id);
        if (!led) {
            note.citations().add(id);
        }
        return new Citation(note, led ? null : id, false);
    }

    /** Uses a glossary word that the page explains. */
    public Definitions.Use explain(Term term, EditionFacts facts) {
        return definitions.use(term, facts);
    }

    /** The words explained so far, in the order in which the page uses them. */
    public List<Definitions.Definition> definitions() {
        return definitions.list();
    }

    private Note note(Source source) {
        return bySource.computeIfAbsent(source.id(),
                id -> new Note(bySource.size() + 1, source, "note-" + id, new ArrayList<>()));
    }

    private static String tableAnchor(Source source) {
        return "cell-" + source.id();
    }

    /** The notes so far, by number. */
    public List<Note> list() {
        return List.copyOf(bySource.values());
    }
}
