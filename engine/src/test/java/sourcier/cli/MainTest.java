package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            "content/fr/events/e5-feu-rallume.md:3:15: error[DAT-001]",
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
    void fineContentGivesZero() throws IOException {
        Run check = dossier.run("check");
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().contains("0 errors, 0 warnings"), check.out());
        assertEquals("", check.err());
        assertEquals(Set.of("check.sarif"), LighthouseDossier.files(root.resolve("target")).keySet());
        assertEquals(0, dossier.run("build").code());
        assertTrue(Files.exists(root.resolve("target/site/index.html")));
        assertTrue(Files.exists(root.resolve("target/dist/SHA256SUMS")));
        assertFalse(Files.exists(root.resolve("target/site.staging")), "the staging folder is left");
    }

    @Test
    void outNamesTheFolderOfTheSite() {
        assertEquals(0, dossier.run("build", "--out", "ailleurs/site").code());
        assertTrue(Files.exists(root.resolve("ailleurs/site/index.html")));
        assertFalse(Files.exists(root.resolve("target/site")));
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
        assertEquals(Set.of("check.sarif"), LighthouseDossier.files(root.resolve("target")).keySet());
    }

    @Test
    void mistakesLeaveTheLastGoodSite() throws IOException {
        assertEquals(0, dossier.run("build").code());
        Map<String, byte[]> good = LighthouseDossier.files(root.resolve("target"));
        makeSixMistakes();
        assertEquals(1, dossier.run("build").code());
        Map<String, byte[]> left = LighthouseDossier.files(root.resolve("target"));
        assertNotEquals(0, Arrays.compare(good.remove("check.sarif"), left.remove("check.sarif")));
        assertSameFiles(good, left);
    }

    @Test
    void aBrokenLinkInABakedPageLeavesTheLastGoodSite() throws IOException {
        assertEquals(0, dossier.run("build").code());
        Map<String, byte[]> good = LighthouseDossier.files(root.resolve("target/site"));
        dossier.edit("templates/components/site-footer.ftlh", "hrefOf(\"data\")!view.to(\"data/claims.csv\")", "to(\"data/dires.csv\")");
        Run build = dossier.run("build", "--lang", "fr");
        assertEquals(1, build.code(), build.out());
        assertTrue(build.out().contains("error[OUT-001]: lien rompu"), build.out());
        assertSameFiles(good, LighthouseDossier.files(root.resolve("target/site")));
    }

    @Test
    void publishingAnEmptyFolderGivesOne() throws IOException {
        Files.createDirectories(root.resolve("target/bake"));
        assertEquals(1, dossier.run("publish", "target/bake").code());
        assertFalse(Files.exists(root.resolve("target/site")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chek", "check --now", "build --out", "build --format text", "build --out a b", "publish"})
    void wrongUseGivesTwoAndTheUsage(String words) {
        Run run = dossier.run(words.isEmpty() ? new String[0] : words.split(" "));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("bin/site: "), run.err());
        assertTrue(run.err().contains("\nusage: bin/site check"), run.err());
    }

    @Test
    void wrongUseIsExplainedInTheLanguageAskedFor() {
        Run run = dossier.run("check", "--fromat", "json", "--lang", "fr");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("bin/site: `check` n’a pas d’option `--fromat`. Vouliez-vous écrire `--format` ?"), run.err());
        assertTrue(run.err().contains("\nusage : bin/site check"), run.err());
        run = dossier.run("--help");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("usage: bin/site check"), run.out());
    }

    @Test
    void namedFilesAloneAreReportedAndTheRestCounted() throws IOException {
        makeSixMistakes();
        Run check = dossier.run("check", "content/fr/terms", "content/fr/claims/a1-feu-rallume.md");
        assertEquals(1, check.code());
        assertEquals(List.of(SIX_MISTAKES.get(0), SIX_MISTAKES.get(5)), findings(check.out()));
        assertTrue(check.out().contains("2 errors, 0 warnings"), check.out());
        assertTrue(check.out().contains("4 more findings in other files"), check.out());
        assertEquals(0, dossier.run("check", "data/sources.yml").code());
    }

    @Test
    void aFileThatIsNotOfTheDossierIsWrongUse() {
        Run run = dossier.run("check", "content/fr/terms/portes.md");
        assertEquals(2, run.code());
        assertEquals("bin/site: there is no file or folder `content/fr/terms/portes.md` in the dossier. "
                + "Did you mean `content/fr/terms/portee.md`?", run.err().strip());
        assertEquals(2, dossier.run("check", "templates/page.ftlh").code());
    }

    @Test
    void everyFormatReportsTheSameFindings() throws IOException {
        makeSixMistakes();
        for (String format : List.of("github", "sarif", "json")) {
            Run run = dossier.run("check", "--format", format);
            assertEquals(1, run.code(), format);
            for (String code : List.of("FRM-003", "FIL-005", "SRC-001", "DAT-001", "FIL-001", "FIL-004")) {
                assertTrue(run.out().contains(code), format + " lacks " + code);
            }
            assertEquals("", run.err());
        }
        assertEquals(dossier.run("check", "--format", "sarif").out(), Files.readString(root.resolve("target/check.sarif")));
    }

    @Test
    void inGithubActionsTheSummaryOfTheJobHasAllFindings() throws IOException {
        makeSixMistakes();
        Path summary = Files.writeString(root.resolve("summary.md"), "before\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, out, Map.of("GITHUB_STEP_SUMMARY", summary.toString(), "LANG", "fr_FR.UTF-8"), root, true);
        assertEquals(1, Main.run(new String[] {"check", "--format", "github"}, root, terminal));
        String table = Files.readString(summary);
        assertTrue(table.startsWith("before\n### "), table);
        assertEquals(6, table.lines().filter(line -> line.startsWith("| error ")).count(), table);
        assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("6 erreurs, 0 avertissement"));
    }

    @Test
    void aProjectThatCannotBeWrittenToCanBeChecked() throws IOException {
        Files.writeString(root.resolve("target"), "a file where the folder would be");
        Run check = dossier.run("check");
        assertEquals(0, check.code());
        assertTrue(check.err().startsWith("note: target/check.sarif could not be written: "), check.err());
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
