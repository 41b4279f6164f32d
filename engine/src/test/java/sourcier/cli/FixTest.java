package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.LighthouseDossier;
import sourcier.LighthouseDossier.Run;
import sourcier.check.SampleProject;

/** {@code check --fix} as an editor meets it. */
class FixTest {
    private static final String CLAIM = "content/fr/claims/lamp-lit.md";
    private static final String HOME = "content/fr/index.md";

    @TempDir
    private Path root;
    private LighthouseDossier dossier;
    private String claim;
    private String home;

    @BeforeEach
    void spoil() throws IOException {
        SampleProject.copyTo(root);
        dossier = new LighthouseDossier(root);
        claim = text(CLAIM);
        home = text(HOME);
        write(CLAIM, claim.replaceFirst("\n", "  \n").replaceFirst("said: 1912-05-04\n", "said: 1912-05-04 \r\n"));
        write(HOME, "\uFEFF" + home);
    }

    @Test
    void itMendsAndSaysSo() throws IOException {
        Run run = dossier.run("check", "--fix");
        assertEquals(0, run.code(), run.out() + run.err());
        assertEquals(claim, text(CLAIM));
        assertEquals(home, text(HOME));
        assertTrue(run.out().startsWith(CLAIM + ":1:4: mended[FIL-011]: the line ends with a space"), run.out());
        assertTrue(run.out().contains(HOME + ":1:1: mended[FIL-008]: "), run.out());
        assertTrue(run.out().contains(": 0 errors, 0 warnings\n"), run.out());
    }

    @Test
    void whatItCannotMendIsReported() throws IOException {
        write(CLAIM, text(CLAIM).replace("gazette-1912", "gazette-1913"));
        Run run = dossier.run("check", "--fix");
        assertEquals(1, run.code());
        assertTrue(run.out().contains("error[SRC-001]"), run.out());
        assertEquals(claim.replace("gazette-1912", "gazette-1913"), text(CLAIM));
    }

    @Test
    void whatAMendedMistakeHidIsMendedToo() throws IOException {
        write(CLAIM, claim.replace("said: 1912", "said:1912").replace("evidence:", "evidense:"));
        Run run = dossier.run("check", "--fix");
        assertEquals(0, run.code(), run.out());
        assertEquals(claim, text(CLAIM));
        assertTrue(run.out().indexOf("mended[FRM-002]") < run.out().indexOf("mended[FRM-003]"), run.out());
    }

    @Test
    void onlyNamedFilesAreMended() throws IOException {
        String before = text(CLAIM);
        Run run = dossier.run("check", "--fix", HOME);
        assertEquals(home, text(HOME));
        assertEquals(before, text(CLAIM));
        assertTrue(run.out().contains("more findings in other files: bin/site check"), run.out());
    }

    @Test
    void aDryRunShowsAPatchAndWritesNothing() throws IOException {
        String before = text(CLAIM);
        Run run = dossier.run("check", "--fix", "--dry-run");
        assertEquals(0, run.code());
        assertEquals(before, text(CLAIM));
        assertFalse(Files.exists(root.resolve("target")));
        assertTrue(run.out().startsWith("--- a/" + CLAIM + "\n+++ b/" + CLAIM + "\n@@ -1,"), run.out());
        assertTrue(run.out().contains("\n-said: 1912-05-04 \r\n+said: 1912-05-04\n"), run.out());
        assertTrue(run.err().matches("\\d findings would be mended; nothing was written\\R"), run.err());
    }

    @Test
    void aFileThatIsNotUtf8IsLeftAlone() throws IOException {
        byte[] bytes = (claim + "Le caf\u00E9 \r\n").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(root.resolve(CLAIM), bytes);
        Run run = dossier.run("check", "--fix");
        assertEquals(1, run.code());
        assertTrue(run.out().contains("error[FIL-001]"), run.out());
        assertArrayEquals(bytes, Files.readAllBytes(root.resolve(CLAIM)));
    }

    @Test
    void permissionsAreKept() throws IOException {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(root.resolve(HOME), PosixFilePermissions.fromString("rw-rw-r--"));
        dossier.run("check", "--fix");
        assertEquals(home, text(HOME));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve(HOME))));
    }

    @Test
    void aFileBeyondALinkIsNotTouched(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("x.md"), text(CLAIM));
        Files.delete(root.resolve(CLAIM));
        Files.createSymbolicLink(root.resolve(CLAIM), outside);
        String before = Files.readString(outside);
        dossier.run("check", "--fix");
        assertEquals(before, Files.readString(outside));
        assertTrue(Files.isSymbolicLink(root.resolve(CLAIM)));
    }

    @Test
    void programsGetNothingElseOnTheOutput() {
        Run run = dossier.run("check", "--fix", "--format", "json");
        assertTrue(run.out().startsWith("{"), run.out());
        assertTrue(run.err().contains("mended[FIL-008]"), run.err());
    }

    private String text(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
    }
}
