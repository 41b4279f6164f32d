package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcier.LighthouseDossier;
import sourcier.LighthouseDossier.Run;
import sourcier.pack.FileTree;

/** The commands as an editor meets them: exit codes, findings, and what is left on the disk. */
class MainTest {
    private static final Pattern FIRST_LINE = Pattern.compile("(?m)^(\\S+:\\d+:\\d+: error\\[[A-Z]{3}-\\d{3}\\]): .+$");
    private static final List<String> SIX_MISTAKES = List.of(
            "content/fr/claims/a1-feu-rallume.md:10:1: error[FRM-003]",
            "content/fr/claims/copie/a3-intertitre-nuit.md:1:1: error[FIL-005]",
            "content/fr/claims/hors-article/o1-portee-40.md:11:14: error[SRC-001]",
            "content/fr/events/e5-feu-rallume.md:3:7: error[DAT-001]",
            "content/fr/questions/quelle-portee.md:12:10: error[FIL-001]",
            "content/fr/terms/portee.md:3:7: error[FIL-004]");

    @TempDir
    private Path root;
    private LighthouseDossier dossier;

    @BeforeEach
    void copy() throws IOException {
        dossier = LighthouseDossier.copyTo(root);
    }

    @Test
    void fineContentGivesZero() {
        Run check = dossier.run("check");
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().contains("0 errors, 0 warnings"), check.out());
        assertEquals("", check.err());
        assertFalse(Files.exists(root.resolve("target")), "check must write nothing");
        assertEquals(0, dossier.run("build").code());
        assertTrue(Files.exists(root.resolve("target/site/index.html")));
        assertTrue(Files.exists(root.resolve("target/dist/SHA256SUMS")));
        assertFalse(Files.exists(root.resolve("target/site.staging")), "the staging folder is left");
    }

    @Test
    void outNamesTheFolderOfTheSite() {
        assertEquals(0, dossier.run("build", "--out", "ailleurs/site").code());
        assertTrue(Files.exists(root.resolve("ailleurs/site/index.html")));
        assertFalse(Files.exists(root.resolve("target")));
    }

    @Test
    void sixMistakesInSixFilesAreReportedInOneRun() throws IOException {
        makeSixMistakes();
        Run check = dossier.run("check");
        assertEquals(1, check.code());
        assertEquals(SIX_MISTAKES, findings(check.out()));
        assertTrue(check.out().contains("6 errors, 0 warnings"), check.out());
        assertTrue(check.out().contains("did you mean `evidence`?"), check.out());
        assertTrue(check.out().contains("did you mean `journal-du-gardien`?"), check.out());
        assertEquals("", check.err());
    }

    @Test
    void mistakesLeaveNoSiteWhereThereWasNone() throws IOException {
        makeSixMistakes();
        Run build = dossier.run("build");
        assertEquals(1, build.code());
        assertEquals(SIX_MISTAKES, findings(build.out()));
        assertFalse(Files.exists(root.resolve("target")));
    }

    @Test
    void mistakesLeaveTheLastGoodSite() throws IOException {
        assertEquals(0, dossier.run("build").code());
        Map<String, byte[]> good = LighthouseDossier.files(root.resolve("target"));
        makeSixMistakes();
        assertEquals(1, dossier.run("build").code());
        assertSameFiles(good, LighthouseDossier.files(root.resolve("target")));
    }

    @Test
    void aBrokenLinkInABakedPageLeavesTheLastGoodSite() throws IOException {
        assertEquals(0, dossier.run("build").code());
        Map<String, byte[]> good = LighthouseDossier.files(root.resolve("target/site"));
        dossier.edit("content/fr/pages/article.md", "(method.md)", "(method.md#nulle-part)");
        Run build = dossier.run("build");
        assertEquals(1, build.code(), build.out());
        assertTrue(build.out().contains("error[OUT-002]"), build.out());
        assertSameFiles(good, LighthouseDossier.files(root.resolve("target/site")));
    }

    @Test
    void publishingAnEmptyFolderGivesOne() throws IOException {
        Files.createDirectories(root.resolve("target/bake"));
        assertEquals(1, dossier.run("publish", "target/bake").code());
        assertFalse(Files.exists(root.resolve("target/site")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chek", "check now", "build --out", "build --format text", "build --out a b", "publish"})
    void wrongUseGivesTwoAndTheUsage(String words) {
        Run run = dossier.run(words.isEmpty() ? new String[0] : words.split(" "));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("usage: bin/site check"), run.err());
    }

    @Test
    void ourOwnFaultGivesTwoWithoutAStackTrace() throws IOException {
        FileTree.delete(root.resolve("templates"));
        Run build = dossier.run("build");
        assertEquals(2, build.code());
        assertTrue(build.err().startsWith("sourcier: our own fault"), build.err());
        assertFalse(build.err().contains("\tat "), build.err());
        assertFalse(Files.exists(root.resolve("target/site")));
    }

    /** One mistake of each kind that editors make, each in a file of its own. */
    private void makeSixMistakes() throws IOException {
        dossier.edit("content/fr/claims/a1-feu-rallume.md", "evidence:", "evidense:");
        dossier.edit("content/fr/events/e5-feu-rallume.md", "1932-02-29", "1932-02-30");
        dossier.edit("content/fr/claims/hors-article/o1-portee-40.md", "journal-du-gardien, v", "journal-du-gardian, v");
        dossier.edit("content/fr/terms/portee.md", "kind: word", "type: therm\nkind: word");
        Files.createDirectories(root.resolve("content/fr/claims/copie"));
        Files.copy(root.resolve("content/fr/claims/a3-intertitre-nuit.md"),
                root.resolve("content/fr/claims/copie/a3-intertitre-nuit.md"));
        Path question = root.resolve("content/fr/questions/quelle-portee.md");
        // Read and written as Latin-1 every byte stays as it is, save the one added: é as E9, which is no UTF-8.
        String bytes = Files.readString(question, StandardCharsets.ISO_8859_1);
        Files.writeString(question, bytes.replace("Un chiffre", "Un chiffré"), StandardCharsets.ISO_8859_1);
    }

    private static List<String> findings(String out) {
        return FIRST_LINE.matcher(out).results().map(line -> line.group(1)).toList();
    }

    private static void assertSameFiles(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((file, bytes) -> assertTrue(Arrays.equals(bytes, actual.get(file)), file));
    }
}
