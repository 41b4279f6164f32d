package sourcier.mutation;

import java.util.List;
import sourcier.diagnostic.Diagnostic;

/**
 * One mistake and what the check made of it.
 *
 * @param family  the family of the kind
 * @param kind    the kind of mistake
 * @param mistake the mistake
 * @param found   the findings it brought about
 */
record Trial(Family family, Kind kind, Mistake mistake, List<Diagnostic> found) {
    /** True if anything was found. */
    boolean caught() {
        return !found.isEmpty();
    }

    /** True if a finding stands where the editor would look. */
    boolean rightPlace() {
        return found.stream().anyMatch(one -> mistake.blames().stream().anyMatch(blame -> blame.fits(one.span())));
    }

    @Override
    public String toString() {
        return kind.name() + ": expected " + mistake.blames() + ", found "
                + found.stream().map(one -> one.code().id() + " " + one.span().location()).limit(4).toList();
    }
}
