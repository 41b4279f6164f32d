package sourcier.render;

/**
 * Words of a text that has changed which share one lot.
 *
 * @param lot   what became of them
 * @param words at least one, with single spaces in between
 */
public record WordRun(Lot lot, String words) {
    /** What became of words. */
    public enum Lot {
        KEPT,
        REMOVED,
        ADDED
    }

    /** True for words that only the old text has. */
    public boolean isRemoved() {
        return lot == Lot.REMOVED;
    }

    /** True for words that only the new text has. */
    public boolean isAdded() {
        return lot == Lot.ADDED;
    }
}
