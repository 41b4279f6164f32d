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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.check.SampleProject;
import sourcier.model.PinnedTexts;

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

    private String pin(String... files) {
        return pin(Main.FINE, files);
    }

    /** What the command says, on both streams. */
    private String pin(int code, String... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> words = Stream.concat(Stream.of("pin", "--lang", "en"), Stream.of(files)).toList();
        assertEquals(code, Main.run(words.toArray(String[]::new), root, stream, stream));
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
        assertEquals(TRANSLATION + ":7:1: body/0\n" + PinnedTexts.FILE + "\n", pin());
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
        assertEquals(TRANSLATION + ":7:1: body/0\n" + PinnedTexts.FILE + "\n", pin("content/en/terms"));
    }

    @Test
    void whatIsOutOfDateCanBeListedWithoutPinningIt() throws IOException {
        assertEquals("", pin("--check"));
        project.put(REFERENCE, text(REFERENCE).replace("la lampe", "le feu"));
        String before = text(TRANSLATION);
        assertEquals(TRANSLATION + ":7:1: body/0\n" + PinnedTexts.FILE + "\n", pin(Main.CONTENT_ERRORS, "--check"));
        assertEquals(before, text(TRANSLATION));
    }

    @Test
    void theTextsThatWereTranslatedAreKept() throws IOException {
        String before = text(PinnedTexts.FILE);
        project.put(REFERENCE, text(REFERENCE).replace("la lampe", "le feu"));
        assertEquals("", pin("content/en/index.md"));
        assertEquals(before, text(PinnedTexts.FILE), "of what is not pinned anew, the old one");
        pin();
        String after = text(PinnedTexts.FILE);
        assertEquals(List.of("la lampe", "le feu"), List.of(changed(before, after), changed(after, before)));
        project.remove(PinnedTexts.FILE);
        assertEquals(PinnedTexts.FILE + "\n", pin(Main.CONTENT_ERRORS, "--check"));
        pin();
        assertEquals("", pin("--check"));
    }

    /** While a file has a mistake nobody knows what it was made from. */
    @Test
    void nothingIsForgottenOfWhatCannotBeRead() throws IOException {
        String before = text(PinnedTexts.FILE);
        String translation = text(TRANSLATION);
        project.put(TRANSLATION, translation.replace("title:", "titel:"));
        pin();
        assertEquals(before, text(PinnedTexts.FILE));
    }

    /** A name that fits nothing would otherwise look like a file that is up to date. */
    @Test
    void aMistypedNameIsNoPin() {
        String said = pin(Main.WRONG_USE, "content/en/terms/keper.md");
        assertTrue(said.contains("there is no file or folder `content/en/terms/keper.md`") && said.contains("Did you mean `" + TRANSLATION + "`?"), said);
        said = pin(Main.WRONG_USE, REFERENCE);
        assertTrue(said.contains("`" + REFERENCE + "` is no translation"), said);
    }

    /** Which of the two words of the keeper's paragraph the lines have that the other file has not. */
    private static String changed(String file, String other) {
        List<String> lines = file.lines().filter(line -> !other.contains(line)).toList();
        assertEquals(1, lines.size(), lines.toString());
        return lines.get(0).contains("le feu") ? "le feu" : lines.get(0).contains("la lampe") ? "la lampe" : lines.get(0);
    }

    private static String withoutPins(String text) {
        return text.replaceAll("pinned:\n(  .*\n)+", "");
    }
}
