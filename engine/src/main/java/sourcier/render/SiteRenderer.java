package sourcier.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Edition;
import sourcier.model.Page;
import sourcier.model.Site;
import sourcier.render.data.DataExports;
import sourcier.render.feed.AtomFeed;
import sourcier.render.feed.Robots;
import sourcier.render.feed.Sitemap;
import sourcier.render.markdown.MarkdownRenderer;
import sourcier.render.search.SearchIndex;
import sourcier.render.typography.HtmlTypography;
import sourcier.render.typography.Typography;

/**
 * Renders a checked site: its pages one by one, and the files that are not pages. The JBake adapter and the editor's build both
 * use it, so they write the same bytes.
 *
 * <p>Example: {@code new SiteRenderer(site, Path.of("templates")).pages()}.
 */
public final class SiteRenderer {
    private final RenderContext context;

    /** A renderer for this site with the templates in this folder. */
    public SiteRenderer(Site site, Path templates) {
        this(new RenderContext(site, templates, new TemplateRenderer(templates)));
    }

    private SiteRenderer(RenderContext context) {
        this.context = context;
    }

    /** A renderer for a site that has changed while the templates have not. */
    public SiteRenderer with(Site changed) {
        return new SiteRenderer(context.with(changed));
    }

    /** All pages, in a fixed order. */
    public List<SitePage> pages() {
        return context.addresses().pages();
    }

    /** The HTML of a page. */
    public String render(SitePage page) {
        String html = context.page(new PageView(page, context));
        return HtmlTypography.apply(html, Typography.forLanguage(page.edition().language().tag()));
    }

    /** The files beside the pages (data, feeds, site map, switches for hosts): path in the site to bytes. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>(DataExports.of(context.site(), context.addresses()));
        for (Edition edition : context.site().editions()) {
            Page changes = edition.page("changes");
            if (changes != null) {
                files.put(context.addresses().feed(edition), feed(edition, changes));
            }
            if (context.addresses().answers(edition) != null) {
                files.put(context.addresses().answers(edition), new Answers(context, edition).feed());
            }
        }
        for (Edition edition : context.site().editions()) {
            if (edition.page(SearchIndex.LAYOUT) != null) {
                files.put(SearchIndex.path(edition), context.searchIndex(edition));
            }
        }
        files.put("sitemap.xml", Sitemap.of(context.site().config(), addressesInSitemap()));
        files.put("robots.txt", Robots.of(context.site().config()));
        // Without this file GitHub Pages runs Jekyll over the site.
        files.put(".nojekyll", new byte[0]);
        return files;
    }

    /**
     * The pictures that stand for pages where their addresses are shared: path in the site to PNG.
     *
     * @param kept the folder of those drawn before, which gets the new ones; null to draw all and write nothing
     */
    public Map<String, byte[]> cards(Path kept) {
        return new ShareCards(context).files(kept);
    }

    private byte[] feed(Edition edition, Page changes) {
        String path = context.addresses().path(edition, changes);
        SitePage page = new SitePage(edition, changes, path, null);
        MarkdownRenderer.Sections sections = new PageView(page, context).sections(changes);
        List<AtomFeed.Change> entries = new ArrayList<>();
        for (MarkdownRenderer.Section section : sections.sections()) {
            String[] heading = section.title().split(" ", 2);
            entries.add(new AtomFeed.Change(heading[0], heading[1], section.html(), path + "#" + heading[0]));
        }
        return AtomFeed.of(context.site().config(), edition, entries);
    }

    /** Pages by path with their counterparts in other languages; the error page is not for search engines. */
    private Map<String, Map<String, String>> addressesInSitemap() {
        Map<String, Map<String, String>> addresses = new LinkedHashMap<>();
        for (SitePage page : pages()) {
            if (!page.isErrorPage()) {
                addresses.put(page.path(), context.addresses().alternates(page));
            }
        }
        return addresses;
    }

    /** A page's HTML as it is written to disk. */
    public byte[] bytes(SitePage page) {
        return render(page).getBytes(StandardCharsets.UTF_8);
    }
}
