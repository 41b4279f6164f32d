package sourcier.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of entry. Each lives in a folder of its own below {@code content/<lang>/}; the home page lies beside them. */
public enum EntryType {
    CLAIM("claims", "claims"),
    EVENT("events", "timeline"),
    EQUIPMENT("equipment", "equipment-list"),
    QUESTION("questions", "questions"),
    TERM("terms", "glossary"),
    PAGE("pages", null),
    HOME("", null);

    private final String folder;
    private final String list;

    EntryType(String folder, String list) {
        this.folder = folder;
        this.list = list;
    }

    /** The layout of the page that lists the entries of this type, for example {@code timeline}; null for pages. */
    public String list() {
        return list;
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
