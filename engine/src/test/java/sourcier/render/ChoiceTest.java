package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sourcier.model.InArticle;
import sourcier.model.Keyed;
import sourcier.model.Standing;
import sourcier.model.Voice;

/** Only what narrows a list is offered, and the stylesheet knows each key. */
class ChoiceTest {
    @Test
    void whatNoneOrAllHaveIsNoChoice() {
        assertEquals(List.of(new Choice("red", 2), new Choice("blue", 1)), Choice.of(List.of("red", "green", "blue", "lit"),
                List.of(List.of("lit", "red"), List.of("blue", "lit"), List.of("red", "lit"))));
    }

    @Test
    void nothingToChooseFromAnEmptyList() {
        assertEquals(List.of(), Choice.of(List.of("red"), List.of()));
    }

    /** A key without a rule would be a choice without effect. */
    @Test
    void theStylesheetHasARuleForEachKey() throws IOException {
        Path parts = Path.of("../assets/css/components");
        String css = Files.readString(parts.resolve("filter.css")) + Files.readString(parts.resolve("filter-timeline.css"));
        List<String> keys = Stream.concat(Stream.of(Standing.values(), Voice.values(), InArticle.values())
                .flatMap(values -> Stream.of((Keyed[]) values)).map(Keyed::key), Stream.of("unordered")).toList();
        for (String key : keys) {
            assertTrue(css.contains("main:has(#only-" + key + ":checked) [data-is]:not([data-is~=\"" + key + "\"]"), key);
        }
    }
}
