package sourcier.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.LighthouseDossier;
import sourcier.SiteDifference;
import sourcier.pack.FileTree;

/** {@code bin/site history}, run on a dossier whose commits are known. */
class NotedFromGitTest {
    private static final String FIRST = "2029-01-01T10:00:00Z";
    private static final String SECOND = "2029-02-01T23:30:00Z";
    private static final String THIRD = "2029-03-01T10:00:00Z";

    @TempDir
    private Path folder;

    @Test
    void everyCommitIsNotedWithItsMoment() throws Exception {
        try (DossierInGit git = DossierInGit.in(folder, "", FIRST)) {
            git.standing("contradicted", "unverified").commit(SECOND);
            git.standing("unverified", "contradicted").commit(THIRD);
            assertEquals(1, git.dossier.run("history", "--check").code());
            assertEquals(0, git.dossier.run("history").code());
            assertEquals(List.of(FIRST + " contradicted", SECOND + " unverified", THIRD + " contradicted"), standings(git.dossier));
            assertEquals(0, git.dossier.run("history", "--check").code());
        }
    }

    @Test
    void whatWasChangedAndTakenBackIsSeenByGitOnly() throws Exception {
        try (DossierInGit git = DossierInGit.in(folder, "", FIRST)) {
            git.dossier.run("history");
            git.commit(FIRST);
            git.standing("contradicted", "unverified").commit(SECOND);
            git.standing("unverified", "contradicted").commit(THIRD);
            assertTrue(git.dossier.run("check").out().contains("0 warnings"));
            assertEquals(1, git.dossier.run("history", "--check").code());
            git.dossier.run("history");
            assertEquals(List.of(FIRST + " contradicted", SECOND + " unverified", THIRD + " contradicted"), standings(git.dossier));
        }
    }

    @Test
    void aChangeThatIsCommittedWithItsLineIsNotedOnce() throws Exception {
        try (DossierInGit git = DossierInGit.in(folder, "", FIRST)) {
            git.standing("contradicted", "unverified");
            git.dossier.run("history");
            String noted = log(git.dossier);
            assertEquals(2, standings(git.dossier).size());
            git.dossier.run("history");
            assertEquals(noted, log(git.dossier), "run again");
            assertEquals(0, git.dossier.run("history", "--check").code());
            git.commit(SECOND);
            git.dossier.run("history");
            assertEquals(noted, log(git.dossier), "after the commit");
        }
    }

    @Test
    void aBranchCountsWhenItIsMerged() throws Exception {
        try (DossierInGit git = DossierInGit.in(folder, "", FIRST)) {
            git.branch("draft");
            git.standing("contradicted", "unverified").commit(FIRST);
            git.standing("unverified", "refined").commit(SECOND);
            git.merge("draft", THIRD);
            git.dossier.run("history");
            assertEquals(List.of(FIRST + " contradicted", THIRD + " refined"), standings(git.dossier));
        }
    }

    /** A squash, a new repository, a source archive: what is noted is not lost. */
    @Test
    void whatGitHasLostStaysNoted() throws Exception {
        try (DossierInGit git = DossierInGit.in(folder.resolve("old"), "", FIRST)) {
            git.standing("contradicted", "unverified").commit(SECOND);
            git.dossier.run("history");
        }
        LighthouseDossier copy = new LighthouseDossier(folder.resolve("old"));
        String noted = log(copy);
        FileTree.delete(folder.resolve("old/.git"));
        assertEquals(0, copy.run("history", "--check").code());
        copy.edit(DossierInGit.CLAIM, "standing: unverified", "standing: refined");
        assertTrue(copy.run("check").out().contains("HIS-002"));
        assertEquals(0, copy.run("history").code());
        assertEquals(3, standings(copy).size());
        assertTrue(copy.run("check").out().contains("0 warnings"));
        assertTrue(log(copy).startsWith(noted.substring(0, 100)));
    }

    @Test
    void aDossierMayLieBelowTheRootOfTheRepository() throws Exception {
        try (DossierInGit git = DossierInGit.in(folder, "sites/lighthouse", FIRST)) {
            git.standing("contradicted", "unverified").commit(SECOND);
            git.dossier.run("history");
            assertEquals(List.of(FIRST + " contradicted", SECOND + " unverified"), standings(git.dossier));
        }
    }

    @Test
    void aVersionThatCannotBeReadIsPassedOverAndADeletedEntryLeftOut() throws Exception {
        try (DossierInGit git = DossierInGit.in(folder, "", FIRST)) {
            git.standing("contradicted", "nonsense").commit(SECOND);
            git.standing("nonsense", "refined");
            Files.delete(git.dossier.root().resolve("content/fr/questions/pourquoi-eteinte.md"));
            git.commit(THIRD);
            assertEquals(0, git.dossier.run("history").code());
            assertEquals(List.of(FIRST + " contradicted", THIRD + " refined"), standings(git.dossier));
            assertTrue(log(git.dossier).contains("question,quand-rallumee,") && !log(git.dossier).contains("pourquoi-eteinte"));
        }
    }

    @Test
    void nothingIsNotedOfADossierWithErrors() throws Exception {
        try (DossierInGit git = DossierInGit.in(folder, "", FIRST)) {
            git.standing("contradicted", "nonsense");
            assertEquals(1, git.dossier.run("history").code());
            assertTrue(Files.notExists(git.dossier.root().resolve("data/history.csv")));
        }
    }

    /** The site is made from the log: with Git, without it, and with edits that are not committed, it has the same bytes. */
    @Test
    void theSiteDoesNotDependOnGit() throws Exception {
        LighthouseDossier plain = LighthouseDossier.copyTo(folder.resolve("plain"));
        try (DossierInGit git = DossierInGit.in(folder.resolve("git"), "", FIRST)) {
            git.standing("contradicted", "unverified").commit(SECOND);
            git.standing("unverified", "contradicted");
            Files.copy(plain.root().resolve("data/history.csv"), git.dossier.root().resolve("data/history.csv"));
            assertEquals(0, plain.run("build").code());
            assertEquals(0, git.dossier.run("build").code());
            assertEquals("", SiteDifference.between(LighthouseDossier.files(plain.root().resolve("target/site")),
                    LighthouseDossier.files(git.dossier.root().resolve("target/site"))));
        }
    }

    /** The moments at which the claim changed its standing. */
    private static List<String> standings(LighthouseDossier dossier) throws IOException {
        return log(dossier).lines().filter(line -> line.startsWith("claim,a4-dix-ans-de-nuit,") && line.contains(",standing,"))
                .map(line -> line.replaceAll("^claim,[^,]+,|standing,", "").replace(",", " ")).toList();
    }

    private static String log(LighthouseDossier dossier) throws IOException {
        return Files.readString(dossier.root().resolve("data/history.csv"));
    }
}
