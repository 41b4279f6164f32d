package sourcier.render;

import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Page;

/**
 * A page of the site.
 *
 * @param edition  the language it is in
 * @param entry    the entry it shows
 * @param path     its address within the site, for example {@code methode.html}
 * @param template the template file that draws it, for example {@code page.ftlh}
 */
public record SitePage(Edition edition, Entry entry, String path, String template) {
    /** True for the page that a host shows where there is none. */
    public boolean isErrorPage() {
        return entry instanceof Page page && page.layout().equals("not-found");
    }
}
