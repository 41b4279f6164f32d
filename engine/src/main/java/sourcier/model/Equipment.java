package sourcier.model;

import java.util.List;

/**
 * A piece of equipment with its data sheet.
 *
 * @param id             the file name without {@code .md}
 * @param title          its name
 * @param summary        a sentence on it
 * @param equipmentClass a key of the class list, for example {@code gun}
 * @param term           the glossary term, or null
 * @param names          original and other names
 * @param facts          the data sheet
 * @param delivery       what is known of deliveries, or null
 * @param body           the Markdown
 */
public record Equipment(
        String id,
        String title,
        String summary,
        String equipmentClass,
        Ref term,
        List<Name> names,
        List<Fact> facts,
        Delivery delivery,
        Body body)
        implements Entry {
    /** Copies the lists. */
    public Equipment {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
    }

    @Override
    public EntryType type() {
        return EntryType.EQUIPMENT;
    }
}
