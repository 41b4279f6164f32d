package sourcier.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import sourcier.diagnostic.Diagnostics;
import sourcier.parse.ContentReader;
import sourcier.render.Addresses;
import sourcier.render.SitePage;

/**
 * Which content file a page of the site was made from. The content is read only if someone asks, since the answer is needed
 * only where something is wrong.
 */
final class ContentFiles {
    private final Path root;
    private Map<String, String> files;

    ContentFiles(Path root) {
        this.root = root;
    }

    /** The content file, for example {@code content/fr/claims/lamp-lit.md}; null if no page of the site has this path. */
    String of(String page) {
        if (files == null) {
            files = new HashMap<>();
            for (SitePage one : new Addresses(new ContentReader(root, new Diagnostics()).readAll().site()).pages()) {
                files.put(one.path(), one.entry().body().file().path());
            }
        }
        return files.get(page);
    }
}
