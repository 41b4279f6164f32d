package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcier.model.Source;

/** Notes are numbered by first citation; every citation has a place of its own to come back to. */
class NotesTest {
    private final Source log = Made.source("log", null);
    private final Source gazette = Made.source("gazette", null);
    private final Notes notes = new Notes();

    @Test
    void aSourceKeepsTheNumberOfItsFirstCitation() {
        assertEquals(1, notes.cite(gazette).note().number());
        assertEquals(2, notes.cite(log).note().number());
        assertEquals(1, notes.cite(gazette).note().number());
        assertEquals(List.of("gazette", "log"), notes.list().stream().map(note -> note.source().id()).toList());
    }

    @Test
    void idsCarryTheSourceAndNotTheNumber() {
        Notes.Citation first = notes.cite(gazette);
        notes.cite(log);
        Notes.Citation second = notes.cite(gazette);
        assertEquals("cite-gazette-1", first.id());
        assertEquals("cite-gazette-2", second.id());
        assertEquals("note-gazette", second.note().id());
        assertEquals(List.of("cite-gazette-1", "cite-gazette-2"), notes.list().get(0).citations());
        assertEquals(List.of("cite-log-1"), notes.list().get(1).citations());
    }

    @Test
    void onlyTheFirstCitationOfASourceIsTheFirst() {
        assertTrue(notes.cite(gazette).first());
        assertTrue(notes.cite(log).first());
        assertFalse(notes.cite(gazette).first());
    }

    @Test
    void aTableHasOnePlaceToComeBackToForEachSource() {
        assertEquals("cell-gazette", notes.citeInTable(gazette).id());
        assertEquals(null, notes.citeInTable(gazette).id());
        assertEquals(List.of("cell-gazette"), notes.list().get(0).citations());
    }

    @Test
    void theFirstCitationInTheTextStaysTheFirst() {
        assertFalse(notes.citeInTable(gazette).first());
        Notes.Citation text = notes.cite(gazette);
        assertTrue(text.first());
        assertEquals("cite-gazette-1", text.id());
        assertEquals("cite-gazette-2", notes.cite(gazette).id());
        assertFalse(notes.citeInTable(gazette).first());
        assertEquals(List.of("cell-gazette", "cite-gazette-1", "cite-gazette-2"), notes.list().get(0).citations());
    }

    @Test
    void aPageWithoutCitationsHasNoNotes() {
        assertEquals(List.of(), notes.list());
    }
}
