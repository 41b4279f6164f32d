package sourcier.model.edtf;

/**
 * A year, month or day as it was read, not yet judged.
 *
 * @param digits the run of {@code 0-9X}, never empty
 * @param before the sign to its left, for this part only
 * @param after the sign to its right, for this part and all before it
 */
record DatePart(Slice digits, Qualifier before, Qualifier after) {

    String text() {
        return digits.text();
    }

    boolean hasUnknownDigit() {
        return text().indexOf('X') >= 0;
    }

    /** The value; only if no digit is unknown and there are at most nine. */
    int number() {
        return Integer.parseInt(text());
    }
}
