package sourcier.model.edtf;

import java.util.Optional;

/**
 * Says that a text is not a date that we accept: what is wrong, where, and if we can tell, how to write it.
 * Checked, because an author's mistake is expected and must become a diagnostic, not a stack trace.
 *
 * <pre>{@code
 * Edtf.parse("2024-1-5") throws: problem PART_WIDTH, offset 5, length 1, repair "2024-01-05"
 * }</pre>
 */
public final class EdtfException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final EdtfProblem problem;
    private final int offset;
    private final int length;
    private final String repair;

    EdtfException(String text, Fault fault, Optional<String> repair) {
        super(fault.problem().key() + " at " + fault.offset() + "+" + fault.length() + " in \"" + text + "\"");
        this.text = text;
        this.problem = fault.problem();
        this.offset = fault.offset();
        this.length = fault.length();
        this.repair = repair.orElse(null);
    }

    /** The whole text that was given, never null. */
    public String text() {
        return text;
    }

    /** What is wrong; the sentence for it stands in the message catalogue under {@link EdtfProblem#key()}. */
    public EdtfProblem problem() {
        return problem;
    }

    /** Where the wrong part begins: a 0-based UTF-16 index into {@link #text()}, at most its length. */
    public int offset() {
        return offset;
    }

    /** How many UTF-16 units the wrong part has; 0 if something is missing at {@link #offset()}. */
    public int length() {
        return length;
    }

    /** A text to offer instead of the whole one: always valid EDTF. Empty if what was meant cannot be told. */
    public Optional<String> repair() {
        return Optional.ofNullable(repair);
    }
}
