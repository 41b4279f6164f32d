package sourcier.render.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcier.model.edtf.DateSet;
import sourcier.model.edtf.SetMember;
import sourcier.model.edtf.SingleDate;

/**
 * The members of a set that can be said as one enumeration, "12, 14 et 16 mai 2024", because all are plain dates of one
 * precision; and the joining of enumerations.
 *
 * @param dates the members, two or more
 * @param shared what is said only after the last one
 */
record PlainList(List<SingleDate> dates, SharedTail shared) {

    /** The enumeration, or empty if a member is a range, qualified, has unknown digits or differs in precision. */
    static Optional<PlainList> of(DateSet set) {
        boolean single = set.members().stream().allMatch(member -> member.shape() == SetMember.Shape.DATE);
        List<SingleDate> dates = set.members().stream().map(SetMember::first).toList();
        boolean alike = single && dates.size() > 1 && SharedTail.areAlike(dates);
        return alike ? Optional.of(new PlainList(dates, SharedTail.of(dates))) : Optional.empty();
    }

    /** What each date leaves to the last one; the last one leaves nothing. */
    SharedTail tailOf(int index) {
        return index == dates.size() - 1 ? SharedTail.NONE : shared;
    }

    /** "a", "a et b", "a, b et c", with the given last joint, which brings its own spaces. */
    static String join(List<String> words, String lastJoint) {
        List<String> rest = new ArrayList<>(words);
        String last = rest.remove(rest.size() - 1);
        return rest.isEmpty() ? last : String.join(", ", rest) + lastJoint + last;
    }
}
