package sourcier.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcier.source.SourceFile;

/** The printed form, whose first line is a contract. */
class TextFormatterTest {
    private final TextFormatter formatter = new TextFormatter(Catalogue.load());

    @Test
    void printsPlaceFactLineAdviceAndPage() {
        String text = "---\nevidence:\n  - {source: gazette-1913, verdict: confirms}\n";
        SourceFile file = SourceFile.of("content/fr/claims/a.md", text);
        Diagnostic diagnostic = Diagnostic
                .of(Code.SRC_001, file.span(text.indexOf("gazette"), "gazette-1913".length()), "gazette-1913")
                .suggest("gazette-1912");
        assertEquals(String.join("\n",
                "content/fr/claims/a.md:3:14: error[SRC-001]: source `gazette-1913` does not exist",
                "    3 |   - {source: gazette-1913, verdict: confirms}",
                "      |              ^^^^^^^^^^^^",
                "  help: did you mean `gazette-1912`? Sources are listed in data/sources.yml",
                "  more: docs/rules/SRC-001.md"), formatter.format(diagnostic));
    }

    @Test
    void keepsTheCaretBelowTheSpotAfterTabs() {
        SourceFile file = SourceFile.of("a.md", "\t\tx: y\n");
        String[] lines = formatter.format(Diagnostic.of(Code.FRM_007, file.span(2, 1), "x")).split("\n");
        assertEquals("      | \t\t^", lines[2]);
    }

    @Test
    void putsTheCaretBelowWideSignsAndAccentsOfTheirOwn() {
        SourceFile file = SourceFile.of("a.md", "\u706F\u53F0 e\u0301 lamp\n");
        String[] lines = formatter.format(Diagnostic.of(Code.FRM_007, file.span(6, 4), "x")).split("\n");
        assertEquals("      | " + " ".repeat(4 + 1 + 1 + 1) + "^^^^", lines[2]);
        lines = formatter.format(Diagnostic.of(Code.FRM_007, file.span(0, 2), "x")).split("\n");
        assertEquals("      | ^^^^", lines[2]);
    }

    @Test
    void cutsALongLineToAWindowAroundTheSpot() {
        String text = "a".repeat(300) + "lamp" + "b".repeat(300);
        SourceFile file = SourceFile.of("a.md", text);
        String[] lines = formatter.format(Diagnostic.of(Code.FRM_007, file.span(300, 4), "x")).split("\n");
        assertEquals("    1 | …" + "a".repeat(48) + "lamp" + "b".repeat(48) + "…", lines[1]);
        assertEquals("      | " + " ".repeat(49) + "^^^^", lines[2]);
        lines = formatter.format(Diagnostic.of(Code.FRM_007, file.span(0, 604), "x")).split("\n");
        assertEquals("    1 | " + "a".repeat(100) + "…", lines[1]);
        assertEquals("      | " + "^".repeat(100), lines[2]);
    }

    @Test
    void showsWhatATerminalWouldObeyOrHide() {
        SourceFile file = SourceFile.of("a\u001B.md", "x\u001B[2J\u200By\n");
        String[] lines = formatter.format(Diagnostic.of(Code.FRM_007, file.span(1, 1), "x")).split("\n");
        assertTrue(lines[0].startsWith("a␛.md:1:2: error"), lines[0]);
        assertEquals("    1 | x␛[2J�y", lines[1]);
    }

    @Test
    void coloursChangeNothingButTheColour() {
        SourceFile file = SourceFile.of("a.md", "\tx: y\n");
        for (Code code : List.of(Code.FRM_007, Code.SRC_003)) {
            Diagnostic diagnostic = Diagnostic.of(code, file.span(1, 1), "x");
            String colored = new TextFormatter(Catalogue.load(), true).format(diagnostic);
            assertTrue(colored.contains("\u001B["), colored);
            assertEquals(formatter.format(diagnostic), colored.replaceAll("\u001B\\[[0-9;]*m", ""));
        }
    }

    @Test
    void speaksFrenchButForWhatScriptsMatch() {
        SourceFile file = SourceFile.of("a.md", "x\n");
        String text = new TextFormatter(Catalogue.load("fr")).format(Diagnostic.of(Code.TRM_001, file.span(0, 1), "phare"));
        assertEquals(String.join("\n",
                "a.md:1:1: error[TRM-001]: le terme `phare` n’existe pas",
                "    1 | x",
                "      | ^",
                "  aide : Les termes sont les fichiers du dossier terms/",
                "  voir : docs/rules/TRM-001.md"), text);
    }

    @Test
    void leavesTheLineOutOfAnEmptyFile() {
        String text = formatter.format(Diagnostic.of(Code.FIL_003, SourceFile.of("a.md", "").span(0, 0)));
        assertEquals(3, text.split("\n").length);
    }

    @Test
    void sortsByFileThenPlaceAndCountsTheSameFindingOnce() {
        SourceFile a = SourceFile.of("a.md", "one\ntwo\n");
        SourceFile b = SourceFile.of("b.md", "one\n");
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Code.FRM_007, b.span(0, 1), "x");
        diagnostics.report(Code.FRM_007, a.span(5, 1), "x");
        diagnostics.report(Code.FRM_007, a.span(0, 1), "x");
        diagnostics.report(Code.FRM_007, a.span(0, 1), "x");
        assertEquals(List.of("a.md:1:1", "a.md:2:2", "b.md:1:1"),
                diagnostics.sorted().stream().map(found -> found.span().location()).toList());
    }

    @Test
    void suggestsOnlyWhatIsNear() {
        List<String> names = List.of("evidence", "figure", "title");
        assertEquals("evidence", Suggestions.nearest("evidense", names));
        assertEquals("title", Suggestions.nearest("tilte", names));
        assertNull(Suggestions.nearest("speaker", names));
    }
}
