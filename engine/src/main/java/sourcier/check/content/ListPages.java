package sourcier.check.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.Inventory;
import sourcier.model.Page;
import sourcier.model.Site;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * Every list that the pages of the site lead to is there, once: the article, the claims and the questions, where the home page
 * leads in any case, the list of each other type that has entries, the register, the page of changes, and the page for addresses
 * that lead nowhere. Only plain pages may be many. A page that is named like a layout and says none has most likely lost it.
 */
public final class ListPages implements Rule {
    private static final String PLAIN = "page";
    /** Layouts of pages that fill themselves and that a site can do without. */
    private static final Set<String> OPTIONAL = Set.of("a-z", "accessibility", "article-notes", "checks", "citations", "data");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Edition edition = site.reference();
        List<Page> pages = edition.pages().stream().sorted((a, b) -> a.body().file().path().compareTo(b.body().file().path())).toList();
        Set<String> met = new HashSet<>();
        for (Page page : pages) {
            if (OPTIONAL.contains(page.id()) && page.layout().equals(PLAIN) && !page.body().places().has("layout")) {
                diagnostics.report(Code.PAG_007, page.span(), "unsaid", page.id());
            }
            if (!page.layout().equals(PLAIN) && !met.add(page.layout())) {
                Page first = pages.stream().filter(other -> other.layout().equals(page.layout())).findFirst().orElseThrow();
                diagnostics.report(Code.PAG_007, page.at("layout"), "twice", page.layout(), first.body().file().path());
            }
        }
        if (isEveryPageRead(edition, inventory)) {
            needed(site).stream().filter(layout -> !met.contains(layout))
                    .forEach(layout -> diagnostics.report(Code.PAG_007, place(edition, layout), "missing", layout));
        }
    }

    /** A page with a mistake may be the one that is missed. */
    private static boolean isEveryPageRead(Edition edition, Inventory inventory) {
        Set<String> read = new HashSet<>();
        edition.pages().forEach(page -> read.add(page.body().file().path()));
        String folder = "content/" + edition.language().tag() + "/" + EntryType.PAGE.folder() + "/";
        List<String> bodies = inventory.bodies().stream().map(Body::file).map(SourceFile::path).toList();
        return inventory.files().stream().filter(path -> path.startsWith(folder) && path.endsWith(".md")).allMatch(read::contains)
                && bodies.stream().filter(path -> path.startsWith(folder)).allMatch(read::contains);
    }

    private static Set<String> needed(Site site) {
        Set<String> needed = new TreeSet<>(List.of("article", "changes", "claims", "not-found", "questions"));
        for (Entry entry : site.reference().entries()) {
            if (entry.type().list() != null) {
                needed.add(entry.type().list());
            }
        }
        if (!site.sources().isEmpty()) {
            needed.add("sources");
        }
        return needed;
    }

    /** The head of the page that is probably meant, which says no layout; or where it would lie. */
    private static Span place(Edition edition, String layout) {
        String name = layout.replace("-list", "");
        List<Page> plain = edition.pages().stream().filter(page -> page.layout().equals(PLAIN))
                .filter(page -> List.of(layout, name).contains(page.id()) || page.slug().id().equals(layout)).toList();
        return plain.isEmpty()
                ? SourceFile.of("content/" + edition.language().tag() + "/pages/" + name + ".md", "").span(0, 0)
                : plain.get(0).span();
    }
}
