package sourcier.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The commits of a Git repository from its first to the present one, along the first parents: what a branch did counts when it
 * was merged. Only read; a clone that was cut short ({@code --depth}) begins where it was cut.
 *
 * <p>Example: {@code try (MainLine line = MainLine.of(root)) { line.committed("data/history.csv"); }}
 */
public final class MainLine implements AutoCloseable {
    private final Repository repository;
    private final ObjectId head;
    private final String prefix;

    private MainLine(Repository repository, ObjectId head, String prefix) {
        this.repository = repository;
        this.head = head;
        this.prefix = prefix;
    }

    /**
     * The main line of the repository that a project lies in, at its root or below.
     *
     * @param root the folder of the project
     * @return null if it lies in none, or in one without commits
     */
    public static MainLine of(Path root) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(root.toFile());
        if (builder.getGitDir() == null) {
            return null;
        }
        QuietSystemReader.install();
        Repository repository = builder.build();
        ObjectId head = repository.resolve("HEAD");
        if (head == null || repository.isBare()) {
            repository.close();
            return null;
        }
        Path top = repository.getWorkTree().toPath().toRealPath();
        String inside = top.relativize(root.toRealPath()).toString().replace('\\', '/');
        return new MainLine(repository, head, inside.isEmpty() ? "" : inside + "/");
    }

    /** The text of a file as it was committed last; null if it is in no commit. */
    public String committed(String path) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return text(blob(walk.parseCommit(head), path));
        }
    }

    /**
     * The commits since a file was last changed, oldest first. The one that changed it comes first and has every content file of
     * its time; if no commit has the file, all commits are given, and the first has all its files.
     *
     * @param marker path of the file in the project
     * @param folder the folder of the content, for example {@code content/fr}
     */
    List<Commit> since(String marker, String folder) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setFirstParent(true);
            walk.markStart(walk.parseCommit(head));
            Deque<RevCommit> line = new ArrayDeque<>();
            boolean reached = false;
            for (RevCommit commit = walk.next(); commit != null && !reached; commit = walk.next()) {
                line.push(commit);
                reached = changes(walk, commit, marker);
            }
            List<Commit> commits = new ArrayList<>();
            for (RevCommit commit : line) {
                RevCommit before = commits.isEmpty() ? null : parent(walk, commit);
                commits.add(new Commit(at(commit), files(before, commit, folder)));
            }
            return commits;
        }
    }

    private boolean changes(RevWalk walk, RevCommit commit, String path) throws IOException {
        ObjectId now = blob(commit, path);
        RevCommit parent = parent(walk, commit);
        ObjectId before = parent == null ? null : blob(parent, path);
        return now != null && !now.equals(before);
    }

    private static RevCommit parent(RevWalk walk, RevCommit commit) throws IOException {
        return commit.getParentCount() == 0 ? null : walk.parseCommit(commit.getParent(0));
    }

    /** The day of writing survives a rebase; that of committing would be the day of the rebase. */
    private static String at(RevCommit commit) {
        return commit.getAuthorIdent().getWhenAsInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The texts below a folder that differ from those of the commit before; all of them where there is none before. */
    private Map<String, String> files(RevCommit before, RevCommit commit, String folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.setRecursive(true);
            if (before == null) {
                walk.addTree(new EmptyTreeIterator());
            } else {
                walk.addTree(before.getTree());
            }
            walk.addTree(commit.getTree());
            walk.setFilter(AndTreeFilter.create(PathFilter.create(prefix + folder), TreeFilter.ANY_DIFF));
            while (walk.next()) {
                if (!walk.getObjectId(1).equals(ObjectId.zeroId()) && walk.getPathString().endsWith(".md")) {
                    files.put(walk.getPathString().substring(prefix.length()), text(walk.getObjectId(1)));
                }
            }
        }
        return files;
    }

    private ObjectId blob(RevCommit commit, String path) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, prefix + path, commit.getTree())) {
            return walk == null ? null : walk.getObjectId(0);
        }
    }

    private String text(ObjectId blob) throws IOException {
        return blob == null ? null : new String(repository.open(blob).getBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        repository.close();
    }
}
