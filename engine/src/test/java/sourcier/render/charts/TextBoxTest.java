package sourcier.render.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TextBoxTest {

    @Test
    void breaksAtSpaces() {
        assertEquals(List.of("aaaa", "bbbb"), TextBox.lines("aaaa bbbb", 40, 10));
        assertEquals(List.of("aaaa bbbb"), TextBox.lines("aaaa bbbb", 60, 10));
    }

    @Test
    void doesNotBreakAtNoBreakSpaces() {
        assertEquals(List.of("aaaa", "1\u202f100\u00a0km"), TextBox.lines("aaaa 1\u202f100\u00a0km", 50, 10));
    }

    @Test
    void breaksAWordThatIsWiderThanALine() {
        assertEquals(List.of("aaa", "aaa", "a"), TextBox.lines("aaaaaaa", 20, 10));
    }

    @Test
    void leavesRoomOnTheFirstLineOnly() {
        assertEquals(List.of("aa", "bb cc dd"), TextBox.lines("aa bb cc dd", 20, 60, 10));
    }

    @Property(seed = "20261122")
    void dropsNothingAndKeepsToTheWidth(
            @ForAll @Chars({'a', 'W', '1', 'é', ' ', '漢'}) String text, @ForAll @DoubleRange(min = 20, max = 200) double max) {
        List<String> lines = TextBox.lines(text, max, 10);
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        lines.forEach(line -> assertTrue(TextBox.width(line, 10) <= max, line));
    }
}
