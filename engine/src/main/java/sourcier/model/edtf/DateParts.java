package sourcier.model.edtf;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of one date in order, not yet judged.
 *
 * @param negative true if a hyphen stands before the year
 * @param parts 1 to 3 parts: year, month or season, day
 */
record DateParts(boolean negative, List<DatePart> parts) {

    int size() {
        return parts.size();
    }

    DatePart year() {
        return parts.get(0);
    }

    /** The second part; only if there is one. */
    DatePart month() {
        return parts.get(1);
    }

    /** The third part; only if there is one. */
    DatePart day() {
        return parts.get(2);
    }

    boolean hasUnknownDigit() {
        return parts.stream().anyMatch(DatePart::hasUnknownDigit);
    }

    /** The digits of a part, or an empty text if the date does not have it. */
    String mask(int index) {
        return index < parts.size() ? parts.get(index).text() : "";
    }

    /** The digits of the year with its sign. */
    String signedYear() {
        return (negative ? "-" : "") + year().text();
    }

    /** Applies the rules for signs to the left and to the right of parts; see {@link Qualification}. */
    Qualification qualification() {
        List<Qualifier> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Qualifier qualifier = parts.get(i).before();
            for (DatePart later : parts.subList(i, parts.size())) {
                qualifier = qualifier.and(later.after());
            }
            result.add(qualifier);
        }
        return new Qualification(result);
    }
}
