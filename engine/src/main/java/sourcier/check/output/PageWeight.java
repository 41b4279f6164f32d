package sourcier.check.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.check.output.site.SiteLink;
import sourcier.check.output.site.SiteLink.Use;

/**
 * What a reader has to fetch for a page before its words are shown.
 *
 * @param page   the page
 * @param styles the stylesheets it uses, with those they import, each packed like {@code gzip -9}, in bytes together
 * @param budget what it may weigh, by what it is
 */
record PageWeight(BakedFile page, int styles, Budget budget) {
    /** The layouts of pages that list; a page says its layout in {@code <body data-layout>}. */
    private static final Set<String> LISTS = Set.of(
            "a-z", "article-notes", "changes", "citations", "claims", "data", "equipment-list", "glossary", "questions", "sources", "timeline");

    static PageWeight of(BakedSite site, BakedFile page) {
        Set<BakedFile> styles = new LinkedHashSet<>();
        Deque<BakedFile> open = new ArrayDeque<>(List.of(page));
        while (!open.isEmpty()) {
            for (SiteLink link : open.remove().links()) {
                BakedFile file = link.use() == Use.LOADED && link.isInside() ? site.file(link.target().path()) : null;
                if (file != null && file.ending().equals("css") && styles.add(file)) {
                    open.add(file);
                }
            }
        }
        return new PageWeight(page, styles.stream().mapToInt(BakedFile::packedSize).sum(), LISTS.contains(page.layout()) ? Budget.LIST : Budget.PAGE);
    }

    /** The page itself and its stylesheets. */
    int bytes() {
        return page.packedSize() + styles;
    }
}
