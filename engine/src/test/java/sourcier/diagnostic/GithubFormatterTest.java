package sourcier.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sourcier.source.SourceFile;

/** What GitHub Actions is told, and that no content can tell it anything else. */
class GithubFormatterTest {
    private final GithubFormatter formatter = new GithubFormatter(Catalogue.load());

    @Test
    void anAnnotationNamesPlaceCodeFactAdviceAndPage() {
        SourceFile file = SourceFile.of("content/fr/claims/a.md", "x\nsource: gazette-1913\n");
        Diagnostic diagnostic = Diagnostic.of(Code.SRC_001, file.span(10, 12), "gazette-1913");
        assertEquals(List.of("::error file=content/fr/claims/a.md,line=2,col=9,endColumn=21,title=SRC-001::"
                + "source `gazette-1913` does not exist%0ASources are listed in data/sources.yml%0Adocs/rules/SRC-001.md"),
                formatter.annotations(List.of(diagnostic)));
    }

    @Test
    void whatWouldEndAPropertyOrALineIsEscaped() {
        SourceFile file = SourceFile.of("a,b:c%d\r\n.md", "x\n");
        String line = formatter.annotations(List.of(Diagnostic.of(Code.SRC_001, file.span(0, 1), "100%\r\n::error::x"))).get(0);
        assertTrue(line.startsWith("::error file=a%2Cb%3Ac%25d%0D%0A.md,line=1"), line);
        assertTrue(line.contains("`100%25␍␊::error::x`"), line);
        assertFalse(line.contains("\n"), line);
    }

    @Test
    void theGravestComeFirstAndNoMoreThanGithubShows() {
        SourceFile file = SourceFile.of("a.md", "x\n".repeat(50));
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            found.add(Diagnostic.of(Code.SRC_003, file.span(2 * i, 1), "a" + i));
            found.add(Diagnostic.of(Code.EVD_003, file.span(2 * i, 1), "b" + i));
        }
        found.add(Diagnostic.of(Code.FIL_003, file.span(40, 1)));
        Collections.shuffle(found, new Random(1));
        List<String> lines = formatter.annotations(found);
        assertEquals(20, lines.size());
        assertTrue(lines.get(0).contains("title=FIL-003"), lines.get(0));
        assertTrue(lines.get(1).contains("line=1,") && lines.get(1).contains("title=EVD-003"), lines.get(1));
        assertTrue(lines.subList(0, 10).stream().allMatch(line -> line.startsWith("::error ")), lines.toString());
        assertTrue(lines.subList(10, 20).stream().allMatch(line -> line.startsWith("::warning ")), lines.toString());
        assertEquals(5, formatter.more(found));
        assertEquals(25, formatter.summary(found, "x").lines().filter(line -> line.matches("\\| (error|warning) .*")).count());
    }

    @Test
    void theTableShowsContentAsTextAndObeysNothingInIt() {
        SourceFile file = SourceFile.of("a|b.md", "x\n");
        String table = formatter.summary(List.of(Diagnostic.of(Code.MKD_001, file.span(0, 1), "<img src=x> | **`[a](b)`**")), "1 error");
        String row = table.lines().filter(line -> line.startsWith("| error")).findFirst().orElseThrow();
        assertEquals(4, row.chars().filter(c -> c == '|').count(), row);
        assertTrue(row.contains("a&#124;b.md:1:1"), row);
        assertTrue(row.contains("&#60;img src=x&#62; &#124; &#42;&#42;"), row);
        assertEquals(row.split("<code>").length, row.split("</code>").length, row);
        assertTrue(table.startsWith("### 1 error\n"), table);
    }

    @Test
    void aMarkIsNeverEmptyAndNeverBeyondTheLine() {
        SourceFile file = SourceFile.of("a.md", "abc\ndef\n");
        assertTrue(formatter.annotations(List.of(Diagnostic.of(Code.FIL_003, file.span(1, 0)))).get(0).contains("col=2,endColumn=3,"));
        assertTrue(formatter.annotations(List.of(Diagnostic.of(Code.FIL_003, file.span(1, 6)))).get(0).contains("col=2,endColumn=4,"));
    }
}
