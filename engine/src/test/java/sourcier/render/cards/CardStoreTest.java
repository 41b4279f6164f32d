package sourcier.render.cards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card is drawn once, and again when what is on it or its colours have changed. */
class CardStoreTest {
    private static final Card CARD = new Card(null, "The lamp", List.of("confirmed"), List.of());

    @TempDir
    private Path folder;

    @Test
    void aCardThatIsKeptIsNotDrawnAgain() throws IOException {
        byte[] drawn = new CardStore(folder, "").png(CARD);
        assertArrayEquals(drawn, new CardStore(folder, "").png(CARD));
        byte[] other = "kept".getBytes(StandardCharsets.UTF_8);
        Files.write(kept().get(0), other);
        assertArrayEquals(other, new CardStore(folder, "").png(CARD));
    }

    @Test
    void otherWordsCountsOrColoursAreDrawnAnew() throws IOException {
        new CardStore(folder, "").png(CARD);
        new CardStore(folder, "").png(new Card(null, "The lamps", List.of("confirmed"), List.of()));
        new CardStore(folder, "").png(new Card(null, "The lamp", List.of("refined"), List.of()));
        new CardStore(folder, "--text: #123456;").png(CARD);
        assertEquals(4, kept().size());
    }

    @Test
    void aFolderThatCannotBeWrittenCostsTimeOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertArrayEquals(new CardStore(folder, "").png(CARD), new CardStore(file, "").png(CARD));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
