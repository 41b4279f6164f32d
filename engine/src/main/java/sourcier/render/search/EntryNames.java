package sourcier.render.search;

import java.util.List;
import sourcier.model.Entry;
import sourcier.model.Equipment;
import sourcier.model.Name;
import sourcier.model.Term;

/** The names that an entry has beside its title. */
final class EntryNames {
    private EntryNames() {}

    /** Those of a term or a piece of equipment that are not its title with other capitals, accents or hyphens; none for other types. */
    static List<Name> otherThanTitle(Entry entry) {
        String title = letters(entry.title());
        return all(entry).stream().filter(name -> !letters(name.text()).equals(title)).toList();
    }

    private static String letters(String name) {
        return Folding.fold(name).replace(" ", "");
    }

    private static List<Name> all(Entry entry) {
        if (entry instanceof Term term) {
            return term.names();
        }
        return entry instanceof Equipment equipment ? equipment.names() : List.of();
    }
}
