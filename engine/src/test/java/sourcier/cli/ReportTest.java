package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.source.SourceFile;

/** What reaches the output in each form. */
class ReportTest {
    private final SourceFile file = SourceFile.of("a.md", "##[add-mask]lamp\n".repeat(12));
    private final List<Diagnostic> found = IntStream.range(0, 12)
            .mapToObj(line -> Diagnostic.of(Code.FRM_007, file.span(17 * line, 2), "##[error]x")).toList();

    @Test
    void withoutASummaryOfTheJobAllFindingsAreInTheLogAndObeyedByNobody() throws IOException, WrongUse {
        List<String> lines = print("check --format github", false).lines().toList();
        assertEquals(10, lines.stream().filter(line -> line.startsWith("::error ")).count());
        int stop = IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith("::stop-commands::")).findFirst().orElseThrow();
        String token = lines.get(stop).substring("::stop-commands::".length());
        assertEquals("::" + token + "::", lines.get(lines.size() - 1));
        assertEquals(12, lines.stream().filter(line -> line.startsWith("a.md:")).count());
        assertTrue(lines.stream().limit(stop).noneMatch(line -> line.contains("##[") && !line.startsWith("::")), lines.toString());
        assertTrue(lines.get(stop - 1).startsWith("2 more findings"), lines.get(stop - 1));
    }

    @Test
    void colourIsOnlyInTextForPeople() throws IOException, WrongUse {
        assertTrue(print("check", true).contains("\u001B["));
        assertTrue(print("check --color always", false).contains("\u001B["));
        for (String line : List.of("check", "check --format json --color always", "check --format sarif", "check --format github")) {
            assertTrue(!print(line, false).contains("\u001B"), line);
        }
    }

    private String print(String line, boolean interactive) throws IOException, WrongUse {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, out, Map.of(), Path.of(""), interactive);
        new Report(terminal, Arguments.read(List.of(line.split(" ")))).print(found, 0, "", "12 errors");
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
