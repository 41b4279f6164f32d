package sourcier.render.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import sourcier.model.edtf.Qualification;
import sourcier.model.edtf.Qualifier;

/**
 * The note after a date of which only some parts are in doubt: " (année et mois approximatifs)". Parts with the same
 * doubt are named together.
 *
 * @param names the words for year, month or season, and day
 * @param and what joins two parts
 * @param adjective the word for the doubt, agreeing with the parts
 */
record PartNotes(List<String> names, String and, PartNotes.Adjective adjective) {

    /** The grammar that differs by language. */
    interface Adjective {

        /** The adjective for the doubt on these parts, one or two of them. */
        String of(List<String> parts, boolean uncertain, boolean approximate);
    }

    /** The note, with a space before it; empty if no part is in doubt. */
    String of(Qualification qualification) {
        StringJoiner notes = new StringJoiner(", ", " (", ")");
        notes.setEmptyValue("");
        List<Qualifier> said = new ArrayList<>();
        for (Qualifier qualifier : qualification.parts()) {
            if (qualifier != Qualifier.NONE && !said.contains(qualifier)) {
                said.add(qualifier);
                List<String> parts = partsWith(qualification, qualifier);
                String word = adjective.of(parts, qualifier.isUncertain(), qualifier.isApproximate());
                notes.add(String.join(and, parts) + " " + word);
            }
        }
        return notes.toString();
    }

    private List<String> partsWith(Qualification qualification, Qualifier qualifier) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < qualification.parts().size(); i++) {
            if (qualification.parts().get(i) == qualifier) {
                parts.add(names.get(i));
            }
        }
        return parts;
    }
}
