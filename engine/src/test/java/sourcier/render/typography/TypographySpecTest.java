package sourcier.render.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sourcier.render.typography.TypographyCases.Case;

/** Runs every row of {@code spec/typography.md}, the French manual, and of {@code spec/typography-en.md}, the English one. */
class TypographySpecTest {
    private static final String IN_A_PAGE = "In a page";
    private static final String FRENCH = "typography.md";
    private static final String ENGLISH = "typography-en.md";

    static Stream<Arguments> texts() {
        return rows(true);
    }

    static Stream<Arguments> pages() {
        return rows(false);
    }

    static Stream<Arguments> all() {
        return Stream.concat(texts(), pages());
    }

    private static Stream<Arguments> rows(boolean texts) {
        return Stream.concat(
                TypographyCases.read(FRENCH, IN_A_PAGE, texts).stream().map(row -> Arguments.of("fr", row)),
                TypographyCases.read(ENGLISH, IN_A_PAGE, texts).stream().map(row -> Arguments.of("en", row)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void setsAText(String tag, Case row) {
        Typography typography = Typography.forLanguage(tag);
        assertEquals(visible(row.set()), visible(typography.apply(row.written())));
        assertEquals(visible(row.set()), visible(typography.apply(row.set())), "twice is once");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void setsAPage(String tag, Case row) {
        Typography typography = Typography.forLanguage(tag);
        assertEquals(visible(page(tag, row.set())), visible(HtmlTypography.apply(page(tag, row.written()), typography)));
        assertEquals(visible(page(tag, row.set())), visible(HtmlTypography.apply(page(tag, row.set()), typography)), "twice is once");
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesTheAuthorsTextBack(String tag, Case row) {
        assertEquals(row.written(), TypographyCases.ordinary(row.set()));
    }

    @Test
    void findsTheTables() {
        assertTrue(TypographyCases.read(FRENCH, IN_A_PAGE, true).size() >= 55);
        assertTrue(TypographyCases.read(FRENCH, IN_A_PAGE, false).size() >= 20);
        assertTrue(TypographyCases.read(ENGLISH, IN_A_PAGE, true).size() >= 40);
        assertTrue(TypographyCases.read(ENGLISH, IN_A_PAGE, false).size() >= 5);
    }

    private static String page(String tag, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + tag + "\"><body>" + body + "</body></html>\n";
    }

    private static String visible(String text) {
        return TypographyCases.visible(text);
    }
}
