package sourcier.parse.markdown;

/** A text is nested too deeply to be read: quotes in lists in quotes, a hundred times over. */
public final class NestingException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int offset;

    NestingException(int offset) {
        super("nested too deeply at offset " + offset, null, false, false);
        this.offset = offset;
    }

    /** Where it becomes too deep, in UTF-16 units from 0 of the Markdown text. */
    public int offset() {
        return offset;
    }
}
