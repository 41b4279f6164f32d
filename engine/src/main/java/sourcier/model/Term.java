package sourcier.model;

import java.util.List;

/**
 * A glossary entry: a person, a body, a place, a weapon, a word. Speakers are terms.
 *
 * @param id    the file name without {@code .md}; the anchor in the glossary
 * @param title the headword
 * @param kind  what it names
 * @param names original and other names
 * @param body  one paragraph
 */
public record Term(String id, String title, TermKind kind, List<Name> names, Body body) implements Entry {
    /** Copies the list. */
    public Term {
        names = List.copyOf(names);
    }

    @Override
    public EntryType type() {
        return EntryType.TERM;
    }
}
