package sourcier.check.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import sourcier.check.SampleProject;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Edit;
import sourcier.model.Body;
import sourcier.model.Entry;
import sourcier.render.markdown.FootnoteText;
import sourcier.render.markdown.MarkdownRenderer;
import sourcier.render.markdown.Picture;
import sourcier.render.markdown.ReferenceTarget;

/**
 * A repair changes nothing that a reader sees: the same Markdown gives the same HTML before and after. Samples are not shrunk:
 * they share one project, and a shrinker that ran out of time would go on beside the next test.
 */
class FormRepairsTest {
    private static final String FILE = "content/fr/claims/x.md";
    private static final String HEAD = """
            ---
            title: The lamp burned
            summary: So the log says.
            speaker: keeper
            hedge: indicative
            said: 1912-05
            standing: unverified
            standing_reason: No second source.
            ---
            """;
    private static Path folder;
    private static SampleProject project;

    @BeforeContainer
    static void copyProject() throws IOException {
        folder = Files.createTempDirectory("repairs");
        project = SampleProject.copyTo(folder);
    }

    @AfterContainer
    static void removeProject() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(seed = "20261122", tries = 150, shrinking = ShrinkingMode.OFF)
    void tabsBecomeSpaces(@ForAll("markdown") String markdown) {
        assertSame(markdown, Set.of(Code.FIL_010));
    }

    @Property(seed = "20261122", tries = 150, shrinking = ShrinkingMode.OFF)
    void spacesAtTheEndGoOrBecomeABackslash(@ForAll("markdown") String markdown) {
        assertSame(markdown, Set.of(Code.FIL_011));
    }

    @Property(seed = "20261122", tries = 80, shrinking = ShrinkingMode.OFF)
    void lineEndsBecomeThoseOfUnix(@ForAll("markdown") String markdown) {
        // The Markdown library loses its place where a tab in a table meets such an end.
        assertSame(markdown.replace('\t', ' ').replace("\n", "\r\n"), Set.of(Code.FIL_009));
    }

    @Property(seed = "20261122", tries = 150, shrinking = ShrinkingMode.OFF)
    void typographicSpacesBecomePlain(@ForAll("markdown") String markdown) {
        assertSame(markdown.replace('\t', '\u00A0'), Set.of(Code.FIL_019));
    }

    @Example
    void theByteOrderMarkGoes() {
        assertEquals("", edited("\uFEFF" + HEAD, Set.of(Code.FIL_008)).replace(HEAD, ""));
    }

    @Example
    void theBreakOfALineStays() {
        String before = HEAD + "The lamp.  \nIt burned.   \n\nNo more.\n";
        assertEquals(HEAD + "The lamp.\\\nIt burned.\n\nNo more.\n", edited(before, Set.of(Code.FIL_011)));
        assertTrue(html(before).contains("<br"));
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of("lamp", "It burned.", "\t", "\t", "  ", "   ", " ", "\n", "\n", "\n\n", "- ", "-\t", "1. ", "> ", "# ",
                "`a", "`", "```\n", "    ", "| a | b |\n|---|---|\n", "|", "*", "**", "\\", "[a](b.md)", "[^1]", "[[keeper]]")
                .list().ofMaxSize(30).map(parts -> String.join("", parts));
    }

    private static void assertSame(String markdown, Set<Code> codes) {
        String before = HEAD + markdown;
        assertEquals(seen(html(before)), seen(html(edited(before, codes))));
    }

    /** A browser shows any number of spaces as one, and those at the ends of a line or cell not at all; in code it keeps them. */
    private static String seen(String html) {
        StringBuilder seen = new StringBuilder();
        for (String part : html.replace("\r\n", "\n").split("(?=<code)|(?<=</code>)")) {
            seen.append(part.startsWith("<code") ? part : part.replaceAll("[ \\t\u00A0]+", " ").replaceAll(" ?\n ?", "\n"));
        }
        // An anchor made of a heading ends otherwise where spaces stood at the end of the heading.
        return seen.toString().replaceAll("-+(?=\">)", "").replaceAll("\\s*(</(p|li|h\\d|td|th|blockquote)>)", "$1")
                .replaceAll("(<(td|th)>)\\s+", "$1").strip();
    }

    private static String html(String text) {
        Entry entry = project.put(FILE, text).check().entry(FILE);
        return entry == null ? "" : new MarkdownRenderer(new Plain()).render(entry);
    }

    /** The text after the repairs of these codes. */
    private static String edited(String text, Set<Code> codes) {
        List<Edit> edits = project.put(FILE, text).check().found().stream()
                .filter(one -> codes.contains(one.code()) && one.span().file().path().equals(FILE))
                .flatMap(one -> one.repair().stream())
                .sorted(Comparator.comparing((Edit edit) -> edit.span().file().offset(edit.span())).reversed())
                .toList();
        StringBuilder edited = new StringBuilder(text);
        for (Edit edit : edits) {
            int start = edit.span().file().offset(edit.span());
            edited.replace(start, start + edit.span().length(), edit.replacement());
        }
        return edited.toString();
    }

    /** Shows references as they are. */
    private static final class Plain implements ReferenceTarget {
        @Override
        public String citation(String sourceId, String locator) {
            return "@" + sourceId;
        }

        @Override
        public String term(String termId, String words) {
            return termId + words;
        }

        @Override
        public String claim(String claimId) {
            return "#" + claimId;
        }

        @Override
        public String link(Body from, String target) {
            return target;
        }

        @Override
        public Picture picture(Body from, String target) {
            return new Picture(target, 0, 0);
        }

        @Override
        public String footnote(FootnoteText note, String id) {
            return id;
        }

        @Override
        public String footnotes(List<FootnoteText> notes) {
            return notes.stream().map(note -> note.getOpenHtml() + note.getEnd()).collect(Collectors.joining("\n"));
        }
    }
}
