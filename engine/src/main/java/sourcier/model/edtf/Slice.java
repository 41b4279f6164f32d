package sourcier.model.edtf;

/**
 * A part of the text being parsed that remembers where it stands in it, so that every fault has an exact place.
 *
 * @param whole the text that the author wrote
 * @param start 0-based index of the first character, inclusive
 * @param end 0-based index after the last character
 */
record Slice(String whole, int start, int end) {

    static Slice of(String whole) {
        return new Slice(whole, 0, whole.length());
    }

    /** The part between two indices into the whole text. */
    Slice between(int from, int to) {
        return new Slice(whole, from, to);
    }

    /** From an index into the whole text to the end of this slice. */
    Slice from(int from) {
        return new Slice(whole, from, end);
    }

    String text() {
        return whole.substring(start, end);
    }

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    /** The character at an index into the whole text, or NUL outside this slice. */
    char at(int index) {
        return index >= start && index < end ? whole.charAt(index) : '\0';
    }

    boolean startsWith(String prefix) {
        return text().startsWith(prefix);
    }

    /** The index into the whole text of the first occurrence in this slice at or after {@code from}, or -1. */
    int find(String wanted, int from) {
        int found = whole.indexOf(wanted, from);
        return found >= 0 && found + wanted.length() <= end ? found : -1;
    }

    /** The whole text with this part replaced. */
    String replacedBy(String replacement) {
        return whole.substring(0, start) + replacement + whole.substring(end);
    }

    Fault fault(EdtfProblem problem) {
        return Fault.of(problem, this);
    }
}
