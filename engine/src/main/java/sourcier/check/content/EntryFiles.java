package sourcier.check.content;

import java.util.HashMap;
import java.util.Map;
import sourcier.model.Anchors;
import sourcier.model.Body;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Site;
import sourcier.model.SitePaths;

/** Finds entries by the file they are written in and by their address in the site. */
final class EntryFiles {
    private final Site site;
    private final Map<String, Edition> editions = new HashMap<>();
    private final Map<String, Entry> byFile = new HashMap<>();

    EntryFiles(Site site) {
        this.site = site;
        for (Edition edition : site.editions()) {
            editions.put(edition.language().tag(), edition);
            for (Entry entry : edition.entries()) {
                byFile.put(edition.language().tag() + "/" + inEdition(entry.body().file().path()), entry);
            }
        }
    }

    private static String inEdition(String path) {
        return path.replaceFirst("^content/[^/]+/", "");
    }

    /** The edition a text belongs to; null if its language is not listed. */
    Edition edition(Body body) {
        String[] steps = body.file().path().split("/", 3);
        return editions.get(steps.length == 3 ? steps[1] : "");
    }

    /** The entry that a link from this text to that file leads to; null if it could not be read or there is none. */
    Entry entry(Body from, String path) {
        Edition edition = edition(from);
        return edition == null ? null : byFile.get(edition.language().tag() + "/" + inEdition(path));
    }

    /** The places that a link from this text can name within an entry: the ids in the page by name. */
    Map<String, String> anchors(Body from, Entry entry) {
        return Anchors.of(site, edition(from), entry);
    }

    /**
     * How a text would link to an address of the site; null if no entry is known there.
     *
     * @param path   relative to the root of the site; {@code .html} and {@code index.html} may be missing
     * @param anchor the id on that page, or empty
     */
    String link(Body from, String path, String anchor) {
        if (path.startsWith("assets/")) {
            return LinkAddress.relative(from, path, anchor);
        }
        String page = path.isEmpty() || path.endsWith("/") ? path + "index.html"
                : path.endsWith(".html") ? path : path + ".html";
        for (Edition edition : site.editions()) {
            for (Entry entry : edition.entries()) {
                String address = SitePaths.of(edition, entry);
                if (address.equals(page + "#" + anchor)) {
                    return LinkAddress.relative(from, entry.body().file().path(), "");
                }
            }
            for (Entry entry : edition.entries()) {
                if (SitePaths.of(edition, entry).equals(page)) {
                    return LinkAddress.relative(from, entry.body().file().path(), name(edition, entry, anchor));
                }
            }
        }
        return null;
    }

    /** The name of a place by its id; the id itself where a text has no name for it. */
    private String name(Edition edition, Entry entry, String id) {
        return Anchors.of(site, edition, entry).entrySet().stream().filter(place -> place.getValue().equals(id))
                .map(Map.Entry::getKey).findFirst().orElse(id);
    }
}
