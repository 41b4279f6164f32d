package sourcier.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcier.check.SampleProject;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.RecordedCheck;

/** {@code data/checks.yml}: written by a program, but people can touch it, so a mistake in it is a finding. */
class RecordedChecksTest {
    private static final String FILE = "data/checks.yml";
    private static final String CHECK = """
            - id: nu
              tool: Nu Html Checker
              release: "26.1"
              of: "1.0.0"
              on: 1933-06-30
              checked: 1234
              found: 0
            """;

    @TempDir
    private Path folder;

    private SampleProject project;

    @BeforeEach
    void copyProject() {
        project = SampleProject.copyTo(folder);
    }

    @Test
    void aProjectNeedsNone() {
        assertEquals(List.of(), project.check().findings());
        assertEquals(List.of(), read());
    }

    @Test
    void theResultsKeepTheirOrder() {
        project.put(FILE, CHECK + CHECK.replace("nu", "axe") + "  most: 9\n  limit: 10\n");

        assertEquals(List.of(), project.check().findings());
        assertEquals(List.of("nu", "axe"), read().stream().map(RecordedCheck::id).toList());
        assertEquals("1234 null", read().get(0).checked() + " " + read().get(0).most());
        assertEquals("9 10", read().get(1).most() + " " + read().get(1).limit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "0x10", "1_000", "12.5", "many", "[]", "~"})
    void whatIsNoNumberIsAFinding(String number) {
        project.put(FILE, CHECK.replace("1234", number));

        assertEquals(List.of(FILE + ":6"), places());
    }

    @Test
    void aMistakeIsReportedAtItsPlace() {
        project.put(FILE, CHECK.replace("1933-06-30", "1933-06-31"));
        assertEquals(List.of(FILE + ":5"), places());
        assertEquals(List.of(), read());

        project.put(FILE, CHECK.replace("found", "fuond"));
        assertEquals(List.of(FILE + ":7"), places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: nu\n", "nu\n", "- nu\n", "\n"})
    void whatIsNoListOfResultsIsAFinding(String text) {
        project.put(FILE, text);

        assertEquals(List.of(FILE + ":1"), places());
    }

    private List<RecordedCheck> read() {
        return new ContentReader(folder, new Diagnostics()).readAll().site().checks();
    }

    /** File and line of every finding. */
    private List<String> places() {
        return project.check().findings().stream().map(finding -> finding.replaceFirst("^\\S+ (.*):\\d+$", "$1")).distinct().toList();
    }
}
