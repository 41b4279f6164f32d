package sourcier.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of entry. Each lives in a folder of its own below {@code content/<lang>/}; the home page lies beside them. */
public enum EntryType {
    CLAIM("claims"),
    EVENT("events"),
    EQUIPMENT("equipment"),
    QUESTION("questions"),
    TERM("terms"),
    PAGE("pages"),
    HOME("");

    private final String folder;

    EntryType(String folder) {
        this.folder = folder;
    }

    /** The folder's name, empty for the home page. */
    public String folder() {
        return folder;
    }

    /** The name of the schema, of the JBake document type and of the template, for example {@code claim}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that lives in this folder. */
    public static Optional<EntryType> ofFolder(String folder) {
        return Arrays.stream(values()).filter(type -> type.folder.equals(folder)).findFirst();
    }
}
