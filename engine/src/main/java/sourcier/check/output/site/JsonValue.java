package sourcier.check.output.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A value in JSON and where it begins.
 *
 * @param kind    what it is
 * @param text    a text without its quotes, or a number or word as written; empty for objects and lists
 * @param members of an object, in the order of the file; else empty
 * @param items   of a list; else empty
 * @param offset  0-based, in UTF-16 units of the text it was read from
 * @param length  in UTF-16 units; of objects and lists the opening bracket only
 */
public record JsonValue(Kind kind, String text, Map<String, JsonValue> members, List<JsonValue> items, int offset, int length) {
    /** What a value is. */
    public enum Kind {
        OBJECT, LIST, TEXT, NUMBER, WORD
    }

    /** The text of a member; empty if there is none, or none that is a text. */
    public String text(String member) {
        JsonValue value = members.get(member);
        return value == null || value.kind != Kind.TEXT ? "" : value.text;
    }

    /** The items of a member that is a list; the member itself if it is not; empty if there is none. */
    public List<JsonValue> list(String member) {
        JsonValue value = members.get(member);
        return value == null ? List.of() : value.kind == Kind.LIST ? value.items : List.of(value);
    }

    /** True for {@code ""}, {@code null}, <code>{}</code> and {@code []}. */
    public boolean isEmpty() {
        return switch (kind) {
            case OBJECT -> members.isEmpty();
            case LIST -> items.isEmpty();
            case TEXT -> text.isBlank();
            case NUMBER -> false;
            case WORD -> text.equals("null");
        };
    }

    /** This value and everything in it, outer before inner. */
    public Stream<JsonValue> all() {
        return Stream.concat(Stream.of(this),
                Stream.concat(members.values().stream(), items.stream()).flatMap(JsonValue::all));
    }
}
