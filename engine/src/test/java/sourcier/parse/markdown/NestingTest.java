package sourcier.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that would overflow the stack is refused with its place; nothing else is. */
class NestingTest {
    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "> - ", "*a _b ", "![", "*"})
    void thousandsOfLevelsAreRefused(String opening) {
        String text = "Before.\n\n" + opening.repeat(3000) + "x" + (opening.equals("![") ? "](y)".repeat(3000)
                : opening.contains("*") ? new StringBuilder(opening.replaceAll("[^*_]", "").repeat(3000)).reverse() : "") + "\n\nBehind.\n";
        NestingException refused = assertThrows(NestingException.class, () -> MarkdownParser.parse(text));
        assertTrue(refused.offset() >= "Before.\n\n".length() && refused.offset() < text.length() - "\n\nBehind.\n".length(),
                "offset " + refused.offset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "(", "`", "<a ", "[[a|", "[@a, ", "[^a", "\\", "&", "|", "a - b ", "> a\n", "- a\n", "* * *\n"})
    void lengthAloneIsFine(String part) {
        assertDoesNotThrow(() -> MarkdownParser.parse(part.repeat(3000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40})
    void whatPeopleWriteIsRead(int levels) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            list.append("  ".repeat(i)).append("- x\n");
        }
        assertEquals(-1, Nesting.markers(list.toString()));
        assertDoesNotThrow(() -> MarkdownParser.parse(list.toString()));
    }
}
