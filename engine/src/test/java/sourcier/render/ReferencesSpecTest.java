package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import sourcier.check.SampleProject;
import sourcier.model.Body;
import sourcier.model.Entry;
import sourcier.render.markdown.FootnoteText;
import sourcier.render.markdown.MarkdownRenderer;
import sourcier.render.markdown.Picture;
import sourcier.render.markdown.ReferenceTarget;

/** Runs the examples of {@code spec/references.md}, the manual of our Markdown. */
class ReferencesSpecTest {
    @TempDir
    private Path folder;

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

    private String render(String markdown) {
        String file = "content/fr/pages/example.md";
        Entry entry = SampleProject.copyTo(folder)
                .put(file, "---\ntitle: Example\nslug: example\nlayout: page\nsummary: An example.\n---\n" + markdown)
                .check().entry(file);
        return new MarkdownRenderer(new NamedTarget()).render(entry);
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

        @Override
        public Picture picture(Body from, String target) {
            return new Picture("picture(" + target + ")", 40, 60);
        }

        @Override
        public String footnote(FootnoteText note, String id) {
            return "note(" + note.getNumber() + ")";
        }

        @Override
        public String footnotes(List<FootnoteText> notes) {
            return notes.stream().map(note -> note.getId() + " " + note.getOpenHtml() + note.getUses() + note.getEnd())
                    .collect(Collectors.joining("\n"));
        }
    }
}
