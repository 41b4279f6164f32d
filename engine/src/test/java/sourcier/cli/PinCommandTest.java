package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.check.SampleProject;

class PinCommandTest {
    private static final String REFERENCE = "content/fr/terms/keeper.md";
    private static final String TRANSLATION = "content/en/terms/keeper.md";

    @TempDir
    private Path root;

    private SampleProject project;

    @BeforeEach
    void copy() {
        project = SampleProject.copyTranslatedTo(root);
    }

    private String pin(String... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(Main.FINE, new PinCommand(root, new PrintStream(out, true, StandardCharsets.UTF_8)).run(Set.of(files)));
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String text(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    @Test
    void whatIsPinnedAlreadyIsLeftAlone() throws IOException {
        assertEquals("", pin());
    }

    @Test
    void aStaleTranslationIsPinnedAndNothingElseOfTheFileChanges() throws IOException {
        String before = text(TRANSLATION);
        project.put(REFERENCE, text(REFERENCE).replace("la lampe", "le feu"));
        assertEquals(List.of("LNG-003 " + TRANSLATION + ":7:1"), project.check().findings());
        assertEquals(TRANSLATION + "\n", pin());
        assertEquals(List.of(), project.check().findings());
        assertEquals(withoutPins(before), withoutPins(text(TRANSLATION)));
        assertTrue(!before.equals(text(TRANSLATION)));
    }

    @Test
    void aTranslationWithoutPinsGetsThem() throws IOException {
        String before = text(TRANSLATION);
        project.put(TRANSLATION, withoutPins(before));
        assertEquals(List.of("LNG-008 " + TRANSLATION + ":1:1"), project.check().findings());
        pin(TRANSLATION);
        assertEquals(before, text(TRANSLATION));
    }

    @Test
    void onlyTheNamedFilesArePinned() throws IOException {
        project.put(REFERENCE, text(REFERENCE).replace("la lampe", "le feu"));
        assertEquals("", pin("content/en/index.md"));
        assertEquals(TRANSLATION + "\n", pin(TRANSLATION));
    }

    private static String withoutPins(String text) {
        return text.replaceAll("pinned:\n(  .*\n)+", "");
    }
}
