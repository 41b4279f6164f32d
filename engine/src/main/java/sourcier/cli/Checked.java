package sourcier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sourcier.check.Checker;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.parse.ContentReader;
import sourcier.source.SourceFile;

/**
 * A project, read and checked once.
 *
 * @param site      the site; complete only if no finding is an error
 * @param inventory what lies in the project
 * @param found     the findings, sorted
 */
record Checked(Site site, Inventory inventory, List<Diagnostic> found) {
    /**
     * Reads and checks everything.
     *
     * @param unsaved texts that stand for files on the disk, by path
     */
    static Checked of(Path root, Map<String, String> unsaved) {
        Diagnostics diagnostics = new Diagnostics();
        ContentReader reader = new ContentReader(root, diagnostics, unsaved).readAll();
        Site site = reader.site();
        Inventory inventory = reader.inventory();
        Checker.check(site, inventory, diagnostics);
        return new Checked(site, inventory, diagnostics.sorted());
    }

    /** The files that the check looks at, and those that it missed, as paths in the project. */
    Set<String> files() {
        Set<String> files = new TreeSet<>(inventory.files());
        files.addAll(inventory.data());
        files.addAll(inventory.assets());
        inventory.texts().stream().map(SourceFile::path).forEach(files::add);
        found.stream().map(diagnostic -> diagnostic.span().file().path()).forEach(files::add);
        return files;
    }
}
