package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sourcier.model.Body;
import sourcier.model.Outline;
import sourcier.model.Places;
import sourcier.render.markdown.MarkdownRenderer;
import sourcier.render.markdown.ReferenceTarget;
import sourcier.source.SourceFile;

/** Runs the examples of {@code spec/references.md}, the manual of our Markdown. */
class ReferencesSpecTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)````example\n(.*?)\n\\.\n(.*?)\n````");

    private static List<MatchResult> examples() throws IOException {
        byte[] spec = ReferencesSpecTest.class.getResourceAsStream("/spec/references.md").readAllBytes();
        return EXAMPLE.matcher(new String(spec, StandardCharsets.UTF_8)).results().toList();
    }

    @TestFactory
    Stream<DynamicTest> examplesRenderAsShown() throws IOException {
        return examples().stream().map(example -> DynamicTest.dynamicTest(
                example.group(1).lines().findFirst().orElseThrow(),
                () -> assertEquals(example.group(2), render(example.group(1)).strip())));
    }

    @Test
    void allExamplesAreFound() throws IOException {
        assertTrue(examples().size() >= 11, "only " + examples().size() + " examples were found");
    }

    private static String render(String markdown) {
        SourceFile file = SourceFile.of("example.md", markdown);
        Body body = new Body(file, 0, Places.none(file.span(0, 0)), Outline.EMPTY);
        return new MarkdownRenderer(new NamedTarget()).render(body);
    }

    /** Writes what is asked for instead of a link. */
    private static final class NamedTarget implements ReferenceTarget {
        @Override
        public String citation(String sourceId, String locator) {
            return "cite(" + sourceId + (locator.isEmpty() ? "" : ", " + locator) + ")";
        }

        @Override
        public String term(String termId, String words) {
            return "term(" + termId + (words.isEmpty() ? "" : ", " + words) + ")";
        }

        @Override
        public String claim(String claimId) {
            return "claim(" + claimId + ")";
        }

        @Override
        public String link(Body from, String target) {
            return "link(" + target + ")";
        }
    }
}
