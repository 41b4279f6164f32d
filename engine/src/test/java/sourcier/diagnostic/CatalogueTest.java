package sourcier.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sourcier.model.edtf.EdtfProblem;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** Codes, texts and pages of the rules agree; none is forgotten and none is left over. */
class CatalogueTest {
    private static final Path RULES = Path.of("../docs/rules");

    @Test
    void everyCodeHasTextHelpAndPage() {
        Span span = SourceFile.of("x.md", "x\n").span(0, 1);
        Catalogue catalogue = Catalogue.load();
        for (Code code : Code.values()) {
            Diagnostic diagnostic = Diagnostic.of(code, span, "a", "b", "c");
            assertFalse(catalogue.message(diagnostic).isBlank(), code.id());
            assertFalse(catalogue.help(diagnostic).isBlank(), code.id());
            assertTrue(Files.exists(RULES.resolve(code.id() + ".md")), "no docs/rules/" + code.id() + ".md");
        }
    }

    @Test
    void everyPageHasACode() throws IOException {
        Set<String> codes = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
        try (Stream<Path> pages = Files.list(RULES)) {
            Set<String> strays = pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .filter(name -> !name.equals("README") && !codes.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), strays);
        }
    }

    @Test
    void everyTextBelongsToACode() throws IOException {
        Properties texts = new Properties();
        texts.load(CatalogueTest.class.getResourceAsStream("/messages/diagnostics.properties"));
        Set<String> codes = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
        for (String key : texts.stringPropertyNames()) {
            assertTrue(key.equals("did-you-mean") || codes.contains(key.split("\\.")[0]), "stray text " + key);
        }
    }

    @Test
    void everyProblemOfADateHasWords() throws IOException {
        Properties texts = new Properties();
        texts.load(CatalogueTest.class.getResourceAsStream("/messages/diagnostics.properties"));
        for (EdtfProblem problem : EdtfProblem.values()) {
            assertTrue(texts.containsKey("DAT-001." + problem.key()), "no words for " + problem.key());
        }
    }
}
