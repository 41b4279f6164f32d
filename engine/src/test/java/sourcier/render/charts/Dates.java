package sourcier.render.charts;

import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;

/** EDTF dates that tests know to be right. */
final class Dates {
    private Dates() {}

    /** Parses a date; a wrong one fails the test. */
    static Edtf of(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            throw new AssertionError(text, e);
        }
    }
}
