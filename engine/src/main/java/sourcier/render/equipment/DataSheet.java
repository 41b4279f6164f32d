package sourcier.render.equipment;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcier.model.Equipment;
import sourcier.model.Fact;
import sourcier.model.Keyed;

/**
 * The data sheet of a piece of equipment: a line for every field that the dossier knows of at least one piece, in the fixed
 * order of {@link SheetField}, whether this piece has a value or not.
 *
 * <p>Example: if one gun has a crew and a drone has none, the drone's sheet has a line for the crew too.
 *
 * @param lines the lines; copied
 */
public record DataSheet(List<SheetLine> lines) {
    /** Copies the list. */
    public DataSheet {
        lines = List.copyOf(lines);
    }

    /** The sheet of one piece of equipment among all of an edition. */
    public static DataSheet of(Equipment equipment, Collection<Equipment> all) {
        return new DataSheet(fields(all).stream()
                .map(field -> SheetLine.of(field, equipment.equipmentClass(), facts(equipment, field)))
                .toList());
    }

    /** The fields that some equipment of an edition has, in their order. */
    public static List<SheetField> fields(Collection<Equipment> all) {
        return Arrays.stream(SheetField.values())
                .filter(field -> all.stream().anyMatch(equipment -> !facts(equipment, field).isEmpty()))
                .toList();
    }

    /** The lines that say something, even if it is that nothing was found, by group. */
    public Map<SheetField.Group, List<SheetLine>> getGroups() {
        Map<SheetField.Group, List<SheetLine>> groups = new EnumMap<>(SheetField.Group.class);
        lines.stream().filter(line -> line.state() != SheetLine.State.INAPPLICABLE)
                .forEach(line -> groups.merge(line.field().group(), List.of(line), DataSheet::joined));
        return groups;
    }

    /** The lines of fields that this class of equipment does not have. */
    public List<SheetLine> getInapplicable() {
        return lines.stream().filter(line -> line.state() == SheetLine.State.INAPPLICABLE).toList();
    }

    /** The line of a field; null if no equipment of the edition has it. */
    public SheetLine line(SheetField field) {
        return lines.stream().filter(line -> line.field() == field).findFirst().orElse(null);
    }

    private static List<SheetLine> joined(List<SheetLine> some, List<SheetLine> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Fact> facts(Equipment equipment, SheetField field) {
        return equipment.facts().stream()
                .filter(fact -> Keyed.of(SheetField.class, fact.property()) == field)
                .toList();
    }
}
