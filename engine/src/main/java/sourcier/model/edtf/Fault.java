package sourcier.model.edtf;

/**
 * The first mistake found in a text, on its way from the place that found it to {@link EdtfParser}. Positions are
 * 0-based UTF-16 indices into the whole text.
 */
final class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    private final EdtfProblem problem;
    private final transient Slice place;
    private final transient Slice fixPlace;
    private final String replacement;

    private Fault(EdtfProblem problem, Slice place, Slice fixPlace, String replacement) {
        super(problem.key(), null, false, false);
        this.problem = problem;
        this.place = place;
        this.fixPlace = fixPlace;
        this.replacement = replacement;
    }

    /** A mistake that we cannot repair. */
    static Fault of(EdtfProblem problem, Slice place) {
        return new Fault(problem, place, place, null);
    }

    /** The same mistake, to be repaired by putting the replacement in the wrong place. */
    Fault fixedBy(String newReplacement) {
        return new Fault(problem, place, place, newReplacement);
    }

    /** The same mistake, to be repaired by putting the replacement in a place of its own. */
    Fault fixedBy(Slice newFixPlace, String newReplacement) {
        return new Fault(problem, place, newFixPlace, newReplacement);
    }

    EdtfProblem problem() {
        return problem;
    }

    int offset() {
        return place.start();
    }

    int length() {
        return place.length();
    }

    boolean hasFix() {
        return replacement != null;
    }

    /** The whole text with the replacement in its place; only if {@link #hasFix()}. */
    String applied() {
        return fixPlace.replacedBy(replacement);
    }
}
