package sourcier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run reports every mistake of a file: what is wrong with one key does not hide what is wrong with another. */
class SeveralMistakesTest {
    private static final String PATH = "content/fr/claims/burned-a-year.md";

    @TempDir
    private Path folder;

    @Test
    void aWrongWordHidesNeitherDatesNorIds() {
        assertEquals(
                List.of("TRM-001 " + PATH + ":4:10", "FRM-006 " + PATH + ":5:8", "DAT-001 " + PATH + ":6:12",
                        "SRC-001 " + PATH + ":10:14", "CLM-001 " + PATH + ":11:17", "SRC-001 " + PATH + ":13:24"),
                findings("""
                        ---
                        title: The lamp burned for a year
                        summary: Only the newspaper says so.
                        speaker: keepr
                        hedge: perhaps
                        said: 1912-13
                        standing: unverified
                        standing_reason: No second source was found.
                        evidence:
                          - {source: gazete-1912, verdict: confirms}
                        superseded_by: ["lamp-lid"]
                        ---
                        It burned for a year [@gazette-1921].
                        """));
    }

    /** Nobody would mend a key that is only missing because its name is misspelt. */
    @Test
    void aMisspeltKeyIsNotMissingAsWell() {
        assertEquals(List.of("FRM-003 content/fr/terms/lamp.md:3:1"), SampleProject.copyTo(folder)
                .put("content/fr/terms/lamp.md", "---\ntitle: Lamp\nkid: word\n---\nIt burns oil.\n").check().findings());
    }

    /** What is written twice is compared once with its translation. */
    @Test
    void aSourceNotedTwiceDoesNotStopTheCheckOfTheTranslation() throws IOException {
        SampleProject project = SampleProject.copyTranslatedTo(folder);
        String claim = "content/fr/claims/lamp-lit.md";
        String line = "  - {source: gazette-1912, verdict: confirms, note: le jour même}\n";
        List<String> findings = project.put(claim, Files.readString(folder.resolve(claim)).replace(line, line + line)).check().findings();
        assertTrue(findings.stream().allMatch(finding -> finding.contains(claim)), findings.toString());
    }

    private List<String> findings(String claim) {
        return SampleProject.copyTo(folder).put(PATH, claim).check().findings();
    }
}
