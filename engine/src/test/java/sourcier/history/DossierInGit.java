package sourcier.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import sourcier.LighthouseDossier;

/** The made-up dossier in a Git repository, without its log at first; every commit is given its moment. */
final class DossierInGit implements AutoCloseable {
    static final String CLAIM = "content/fr/claims/a4-dix-ans-de-nuit.md";
    final LighthouseDossier dossier;
    private final Git git;

    private DossierInGit(LighthouseDossier dossier, Git git) {
        this.dossier = dossier;
        this.git = git;
    }

    /** The dossier below the root of a repository, committed once. */
    static DossierInGit in(Path repository, String folder, String at) throws IOException, GitAPIException {
        QuietSystemReader.install();
        LighthouseDossier dossier = LighthouseDossier.copyTo(repository.resolve(folder));
        Files.delete(dossier.root().resolve("data/history.csv"));
        Git git = Git.init().setDirectory(repository.toFile()).setInitialBranch("main").call();
        DossierInGit made = new DossierInGit(dossier, git);
        made.commit(at);
        return made;
    }

    /** Takes the place of a standing in one claim. */
    DossierInGit standing(String from, String to) throws IOException {
        dossier.edit(CLAIM, "standing: " + from, "standing: " + to);
        return this;
    }

    void commit(String at) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        git.commit().setMessage("Edit").setAuthor(person(at)).setCommitter(person("2030-01-01T00:00:00Z")).setSign(false).call();
    }

    void branch(String name) throws GitAPIException {
        git.checkout().setCreateBranch(true).setName(name).call();
    }

    /** Merges a branch into the main line with a commit of its own. */
    void merge(String branch, String at) throws IOException, GitAPIException {
        git.checkout().setName("main").call();
        git.merge().include(git.getRepository().resolve(branch)).setFastForward(FastForwardMode.NO_FF).setCommit(false).call();
        commit(at);
    }

    private static PersonIdent person(String at) {
        return new PersonIdent("Editor", "editor@example.org", Instant.parse(at), ZoneOffset.ofHours(9));
    }

    @Override
    public void close() {
        git.close();
    }
}
