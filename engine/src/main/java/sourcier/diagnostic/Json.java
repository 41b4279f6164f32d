package sourcier.diagnostic;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers and booleans as indented JSON. A library would take a tenth of a second to load, which an
 * editor would wait for at every check.
 */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** The value as JSON with a line end at the end; entries of maps whose value is null are left out. */
    static String write(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            items('{', map.entrySet().stream().filter(entry -> entry.getValue() != null).iterator(), '}', indent);
        } else if (value instanceof List<?> list) {
            items('[', list.iterator(), ']', indent);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            text(entry.getKey().toString());
            out.append(": ");
            value(entry.getValue(), indent);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void items(char open, Iterator<?> items, char close, String indent) {
        out.append(open);
        boolean any = items.hasNext();
        while (items.hasNext()) {
            out.append(indent).append("  ");
            value(items.next(), indent + "  ");
            out.append(items.hasNext() ? "," : "");
        }
        out.append(any ? indent : "").append(close);
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> {
                    // Half of a character of two units, which bad bytes can leave, has no form in UTF-8.
                    if (c < 0x20 || c == 0x7F || Character.isSurrogate(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
