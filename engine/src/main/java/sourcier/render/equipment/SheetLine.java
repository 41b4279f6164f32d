package sourcier.render.equipment;

import java.util.List;
import sourcier.model.Fact;

/**
 * One line of a data sheet: a field and every fact given for it.
 *
 * @param field the field
 * @param state why the line is as it is
 * @param facts the facts, in the order of the file; copied
 */
public record SheetLine(SheetField field, State state, List<Fact> facts) {

    /** What a line has to say. */
    public enum State {
        /** One value, or several that go together. */
        GIVEN,
        /** Rival values. */
        DISPUTED,
        /** Looked for and not found. */
        UNKNOWN,
        /** Nothing is recorded in the dossier. */
        UNRECORDED,
        /** This class of equipment has no such thing. */
        INAPPLICABLE
    }

    /** Copies the list. */
    public SheetLine {
        facts = List.copyOf(facts);
    }

    /** The line of a field. */
    static SheetLine of(SheetField field, String equipmentClass, List<Fact> facts) {
        State state;
        if (facts.isEmpty()) {
            state = field.fits(equipmentClass) ? State.UNRECORDED : State.INAPPLICABLE;
        } else if (facts.stream().allMatch(Fact::isUnknown)) {
            state = State.UNKNOWN;
        } else {
            state = facts.stream().anyMatch(Fact::disputed) ? State.DISPUTED : State.GIVEN;
        }
        return new SheetLine(field, state, facts);
    }

    /** True if sources give rival values. */
    public boolean isDisputed() {
        return state == State.DISPUTED;
    }

    /** True if there is a value. */
    public boolean isGiven() {
        return state == State.GIVEN || isDisputed();
    }
}
