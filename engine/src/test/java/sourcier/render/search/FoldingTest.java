package sourcier.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every row of {@code spec/folding.md}; the browser runs the same ones in {@code SearchIT}. */
class FoldingTest {
    private static final Path SPEC = Path.of("src/test/resources/spec/folding.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]*)` \\|$");

    static Stream<Arguments> rows() throws IOException {
        String text = Files.readString(SPEC).replace('⌇', '\u202f').replace('⍽', '\u00a0').replace('¬', '\u00ad');
        return ROW.matcher(text).results().map(row -> Arguments.of(row.group(1), row.group(2)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void folds(String written, String folded) {
        assertEquals(folded, Folding.fold(written));
        assertEquals(folded, Folding.fold(folded), "twice is once");
    }

    @Test
    void readsTheWholeTable() throws IOException {
        long lines = Files.readAllLines(SPEC).stream().filter(line -> line.startsWith("| `")).count();
        assertEquals(lines, rows().count());
        assertTrue(lines > 25, "few rows: " + lines);
    }

    /** In Turkish the small letter of I has no dot; the machine's language must not matter. */
    @Test
    void doesNotAskTheLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("ile", Folding.fold("ILE"));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aHeadwordLeavesTheArticleOut() {
        List<String> articles = List.of("le", "la", "l’");
        assertEquals("ile", Headword.of("L’île", articles).key());
        assertEquals("ile", Headword.of("« L'île »", articles).key());
        assertEquals("lampe", Headword.of("La lampe", articles).key());
        assertEquals("latitude", Headword.of("Latitude", articles).key());
        assertEquals("la", Headword.of("La", articles).key());
        assertEquals("E", Headword.of("Éclat", articles).letter());
    }
}
