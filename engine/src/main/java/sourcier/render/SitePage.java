package sourcier.render;

import sourcier.model.Edition;
import sourcier.model.Entry;

/**
 * A page of the site.
 *
 * @param edition  the language it is in
 * @param entry    the entry it shows
 * @param path     its address within the site, for example {@code methode.html}
 * @param template the template file that draws it, for example {@code page.ftlh}
 */
public record SitePage(Edition edition, Entry entry, String path, String template) {}
