package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.LighthouseDossier;
import sourcier.LighthouseDossier.Run;

/** Every audit leaves its report, and its findings name the content file of the page. */
class AuditFileTest {
    @TempDir
    private Path root;

    @Test
    void aGoodSiteHasAReportWithoutFindings() throws IOException {
        LighthouseDossier dossier = LighthouseDossier.copyTo(root);
        assertEquals(0, dossier.run("build").code());
        Path report = root.resolve("target/audit.json");
        byte[] first = Files.readAllBytes(report);
        assertTrue(Files.readString(report).contains("\"findings\" : [ ]"), Files.readString(report));
        assertEquals(0, dossier.run("build").code());
        assertArrayEquals(first, Files.readAllBytes(report));
    }

    @Test
    void aBadTemplateIsReportedOnceForAllPagesAndStopsTheSite() throws IOException {
        LighthouseDossier dossier = LighthouseDossier.copyTo(root);
        dossier.edit("templates/components/site-footer.ftlh", "hrefOf(\"data\")!view.to(\"data/claims.csv\")", "to(\"data/dires.csv\")");
        Run run = dossier.run("build");
        assertEquals(1, run.code(), run.out());
        assertEquals(1, run.out().split("\\[OUT-001]", -1).length - 1, run.out());
        assertTrue(run.out().contains("`data/dires.csv`"), run.out());
        assertTrue(run.out().contains("content/fr/pages/"), run.out());
        assertTrue(Files.readString(root.resolve("target/audit.json")).contains("\"OUT-001\" : 1"));
    }

    @Test
    void aBadSiteLeavesTheLastGoodOneAndItsZip() throws IOException {
        LighthouseDossier dossier = LighthouseDossier.copyTo(root);
        assertEquals(0, dossier.run("build").code());
        Path target = root.resolve("target");
        String sums = Files.readString(target.resolve("dist/SHA256SUMS"));
        byte[] home = Files.readAllBytes(target.resolve("site/index.html"));
        dossier.edit("templates/components/site-footer.ftlh", "hrefOf(\"data\")!view.to(\"data/claims.csv\")", "to(\"data/dires.csv\")");
        assertEquals(1, dossier.run("build").code());
        assertEquals(sums, Files.readString(target.resolve("dist/SHA256SUMS")));
        assertArrayEquals(home, Files.readAllBytes(target.resolve("site/index.html")));
        assertFalse(Files.exists(target.resolve("dist.staging")), "the ZIP of the bad site is left over");
    }
}
