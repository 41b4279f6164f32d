package sourcier.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Comparator;
import java.util.List;
import sourcier.model.EntryType;
import sourcier.model.Page;
import sourcier.render.data.DataList;
import sourcier.render.data.Digest;
import sourcier.render.data.PageCitation;
import sourcier.render.data.PageJsonLd;

/** What a page offers to programs and to those who cite it. */
public final class OpenData {
    private final SitePage page;
    private final RenderContext context;
    private final String linkedData;

    /** The offers of this page. */
    OpenData(SitePage page, RenderContext context) {
        this.page = page;
        this.context = context;
        this.linkedData = page.isErrorPage() ? null
                : PageJsonLd.of(context.site(), context.addresses(), page.edition(), page.entry());
    }

    /** What search engines are told of this page, as JSON-LD; null if it leaves that to the file of the whole dossier. */
    public TemplateHTMLOutputModel getLinkedData() {
        return linkedData == null ? null : TemplateRenderer.html(linkedData);
    }

    /** The digest of these data as a security policy names it: {@code sha256-...}; null if there are none. */
    public String getLinkedDataDigest() {
        return linkedData == null ? null : Digest.forPolicy(linkedData);
    }

    /** The path of the linked data of the whole dossier. */
    public String getLinkedDataFile() {
        return PageJsonLd.WHOLE;
    }

    /** The lists of the exports and what their fields mean. */
    public List<DataList> getLists() {
        return DataList.all(context.site(), context.addresses());
    }

    /** Every page of the edition that can be cited: the whole dossier by its home page, then in the order of the site. */
    public List<PageCitation> getCitations() {
        return context.addresses().pages().stream()
                .filter(other -> other.edition() == page.edition() && !other.isErrorPage())
                .sorted(Comparator.comparing(other -> other.entry().type() != EntryType.HOME))
                .map(this::citation)
                .toList();
    }

    /** How to cite this page; null for the error page, which is no place to come back to. */
    public PageCitation getCitation() {
        return page.isErrorPage() ? null : citation(page);
    }

    /** The path of the picture that stands for this page where its address is shared. */
    public String getCard() {
        return new ShareCards(context).path(page);
    }

    /** The other languages in which this page can be had, as Open Graph writes them: {@code en_GB}. */
    public List<String> getOtherLocales() {
        return context.site().editions().stream()
                .filter(other -> other != page.edition() && context.addresses().alternates(page).containsKey(other.language().tag()))
                .map(other -> context.messages(other).text("locale"))
                .toList();
    }

    private PageCitation citation(SitePage cited) {
        Page home = cited.edition().page(Page.HOME);
        String dossier = home == null || home == cited.entry() ? null : home.title();
        return new PageCitation(cited.path(), cited.entry().title(), dossier, cited.entry().language(),
                context.site().config());
    }
}
