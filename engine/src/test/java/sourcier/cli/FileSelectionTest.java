package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files an editor means. */
class FileSelectionTest {
    private static final Set<String> KNOWN = Set.of("content/fr/index.md", "content/fr/claims/lamp-lit.md", "data/sources.yml");

    @TempDir
    private Path root;

    @BeforeEach
    void write() throws IOException {
        for (String file : KNOWN) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.createFile(root.resolve(file));
        }
        Files.createFile(root.resolve("README.md"));
    }

    @Test
    void namesAreRelativeToWhereTheyWereTypedOrToTheProject() throws WrongUse {
        Path claims = root.resolve("content/fr/claims");
        assertEquals(List.of("content/fr/claims/lamp-lit.md"), select(claims, "lamp-lit.md").paths());
        assertEquals(List.of("content/fr/index.md"), select(claims, "../index.md").paths());
        assertEquals(List.of("data/sources.yml"), select(claims, "data/sources.yml").paths());
        assertEquals(List.of("data/sources.yml"), select(root, root.resolve("data/sources.yml").toString()).paths());
    }

    @Test
    void aFolderStandsForWhatLiesInIt() throws WrongUse {
        FileSelection selection = select(root, "content/fr/claims/", "data");
        assertTrue(selection.contains("content/fr/claims/lamp-lit.md"));
        assertTrue(selection.contains("data/sources.yml"));
        assertFalse(selection.contains("content/fr/claims-of-old.md"));
        assertFalse(selection.contains("content/fr/index.md"));
        assertTrue(select(root, ".").contains("content/fr/index.md"));
        assertTrue(select(root).contains("content/fr/index.md"));
    }

    @Test
    void whatIsNotOfTheDossierIsWrongUse() {
        assertWrong("file-outside", null, "README.md");
        assertWrong("file-outside", null, "..");
        assertWrong("file-missing", "content/fr/claims/lamp-lit.md", "content/fr/lamp-lit.md");
        assertWrong("file-missing", "content/fr/claims/lamp-lit.md", "content/fr/claims/lamb-lit.md");
        assertWrong("file-missing", null, "quite-another-thing.txt");
    }

    private void assertWrong(String key, String meant, String name) {
        WrongUse wrong = assertThrows(WrongUse.class, () -> select(root, name));
        assertEquals(key, wrong.key());
        assertEquals(meant, wrong.meant());
        assertTrue(wrong.isAboutValue());
    }

    private FileSelection select(Path here, String... names) throws WrongUse {
        return FileSelection.of(List.of(names), here, root, KNOWN);
    }
}
