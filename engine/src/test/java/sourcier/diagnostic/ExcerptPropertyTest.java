package sourcier.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** Whatever a line holds, its excerpt can be printed and the marks lie below a part of it. */
class ExcerptPropertyTest {
    @Property(seed = "20261122", tries = 500)
    void anExcerptIsShortHarmlessAndMarked(@ForAll @StringLength(max = 400) String text, @ForAll @IntRange(max = 400) int at,
            @ForAll @IntRange(max = 400) int length) {
        Span span = SourceFile.of("a.md", text).span(at, length);
        Excerpt excerpt = Excerpt.of(span);
        assertTrue(excerpt.line().length() <= 102, excerpt.line());
        assertTrue(excerpt.line().chars().noneMatch(c -> Character.isISOControl(c) && c != '\t'), excerpt.line());
        assertTrue(excerpt.marks().matches("[ \t]*\\^+"), excerpt.marks());
        assertEquals(new String(excerpt.line().getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8), excerpt.line(), "half of a character is left");
    }

    @Property(seed = "20261122", tries = 500)
    void theMarksStandBelowTheMarkedWord(@ForAll @IntRange(max = 300) int before, @ForAll @IntRange(max = 300) int after) {
        String text = "a".repeat(before) + "lamp" + "b".repeat(after);
        Excerpt excerpt = Excerpt.of(SourceFile.of("a.md", text).span(before, 4));
        int at = excerpt.marks().indexOf('^');
        assertEquals("lamp", excerpt.line().substring(at, at + 4));
        assertEquals(at + 4, excerpt.marks().length());
    }
}
