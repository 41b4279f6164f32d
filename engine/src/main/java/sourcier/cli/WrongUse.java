package sourcier.cli;

import java.util.List;

/** A command line that cannot be understood; its words are the text {@code wrong.<key>} of {@code messages/cli.properties}. */
final class WrongUse extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;
    private final String meant;

    /**
     * @param key    which mistake
     * @param meant  what was probably meant, or null
     * @param values for the gaps of the text
     */
    WrongUse(String key, String meant, Object... values) {
        super(key);
        this.key = key;
        this.meant = meant;
        this.values = List.of(values);
    }

    String key() {
        return key;
    }

    String meant() {
        return meant;
    }

    /** True if the command is right and only the name of a file or a port is wrong; then the usage would help nobody. */
    boolean isAboutValue() {
        return key.startsWith("file-") || key.startsWith("port-");
    }

    Object[] values() {
        return values.toArray();
    }
}
