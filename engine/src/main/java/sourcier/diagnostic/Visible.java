package sourcier.diagnostic;

/**
 * Makes characters harmless and visible that a terminal or a log would obey or hide: control characters, marks that turn the
 * direction of writing, characters without width. What a content file holds is printed only through here.
 *
 * <p>Example: an escape character becomes {@code ␛}, a zero width space {@code �}.
 */
final class Visible {
    private Visible() {}

    /** The same text in as many UTF-16 units; tabs become signs too. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(sign(c));
            }
        }
        return out.toString();
    }

    /** A text within a sentence: on one line, and cut after {@code longest} characters. */
    static String value(String text, int longest) {
        String shown = text(text);
        return shown.codePointCount(0, shown.length()) <= longest
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, longest)) + "…";
    }

    private static char sign(char c) {
        if (c < 0x20) {
            return (char) (0x2400 + c);
        }
        boolean hidden = switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> true;
            default -> false;
        };
        return hidden ? '\uFFFD' : c;
    }
}
