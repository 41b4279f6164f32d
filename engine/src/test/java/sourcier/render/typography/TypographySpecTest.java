package sourcier.render.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcier.render.typography.TypographyCases.Case;

/** Runs every row of {@code spec/typography.md}. */
class TypographySpecTest {
    private static final String IN_A_PAGE = "In a page";
    private static final Typography FRENCH = Typography.forLanguage("fr");

    static List<Case> texts() {
        return TypographyCases.read(IN_A_PAGE, true);
    }

    static List<Case> pages() {
        return TypographyCases.read(IN_A_PAGE, false);
    }

    static Stream<Case> all() {
        return Stream.concat(texts().stream(), pages().stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void setsAText(Case row) {
        assertEquals(visible(row.set()), visible(FRENCH.apply(row.written())));
        assertEquals(visible(row.set()), visible(FRENCH.apply(row.set())), "twice is once");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void setsAPage(Case row) {
        assertEquals(visible(page(row.set())), visible(HtmlTypography.apply(page(row.written()), FRENCH)));
        assertEquals(visible(page(row.set())), visible(HtmlTypography.apply(page(row.set()), FRENCH)), "twice is once");
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesTheAuthorsTextBack(Case row) {
        assertEquals(row.written(), TypographyCases.ordinary(row.set()));
    }

    @Test
    void findsTheTables() {
        assertTrue(texts().size() >= 45, () -> texts().size() + " cases");
        assertTrue(pages().size() >= 20, () -> pages().size() + " cases");
    }

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"fr\"><body>" + body + "</body></html>\n";
    }

    private static String visible(String text) {
        return TypographyCases.visible(text);
    }
}
