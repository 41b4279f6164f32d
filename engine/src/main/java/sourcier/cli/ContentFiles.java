package sourcier.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import sourcier.model.Site;
import sourcier.render.Addresses;
import sourcier.render.SitePage;

/** Which content file a page of the site was made from. The site is read only if someone asks: when something is wrong. */
final class ContentFiles {
    private final Supplier<Site> site;
    private Map<String, String> files;

    ContentFiles(Supplier<Site> site) {
        this.site = site;
    }

    /** The content file, for example {@code content/fr/claims/lamp-lit.md}; null if no page of the site has this path. */
    String of(String page) {
        if (files == null) {
            files = new HashMap<>();
            for (SitePage one : new Addresses(site.get()).pages()) {
                files.put(one.path(), one.entry().body().file().path());
            }
        }
        return files.get(page);
    }
}
