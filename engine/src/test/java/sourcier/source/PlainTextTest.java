package sourcier.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rules on characters look for is never taken for plain, since they pass over plain texts. */
class PlainTextTest {
    private static final Set<Integer> UNSEEN = Set.of((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SPACE_SEPARATOR,
            (int) Character.LINE_SEPARATOR, (int) Character.PARAGRAPH_SEPARATOR, (int) Character.PRIVATE_USE, (int) Character.SURROGATE);
    /** Unicode counts them among the letters and the marks. */
    private static final Set<Integer> FILLERS = Set.of(0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

    @Test
    void wordsOfAnyScriptArePlain() {
        assertTrue(isPlain("« L’Œuvre » – 1 100 €, “lamp” → 30 %…\n燈台 маяк 등대\n"));
        assertTrue(isPlain(""));
    }

    @Test
    void whatNobodySeesIsNot() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean unseen = UNSEEN.contains(Character.getType(c)) || FILLERS.contains(c) || c >= 0xFE00 && c <= 0xFE0F || c >= 0xFFF9 && c <= 0xFFFF;
            if (unseen && c != ' ' && c != '\n') {
                assertFalse(isPlain("a" + Character.toString(c) + "b"), "U+" + Integer.toHexString(c));
            }
        }
    }

    @Test
    void spacesAtTheEndOfALineAreNot() {
        assertFalse(isPlain("lamp \nlit"));
        assertFalse(isPlain("lamp lit "));
        assertFalse(isPlain("lamp\r\nlit"));
        assertFalse(isPlain("lamp\tlit"));
    }

    private static boolean isPlain(String text) {
        return SourceFile.of("lamp.md", text).isPlain();
    }
}
