package sourcier.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import sourcier.model.Anchors;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Equipment;
import sourcier.model.History;
import sourcier.model.Quantity;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.edtf.Edtf;
import sourcier.render.equipment.DataSheet;
import sourcier.render.equipment.SourceYears;
import sourcier.render.markdown.MarkdownRenderer;

/**
 * What a template sees, as {@code view}: the page, the dossier, and the few functions that need to know both. Notes are numbered
 * in the order in which the template prints the texts that cite, so the list of notes comes last on a page.
 *
 * <p>Example in a template: {@code <a href="${view.href(claim)}">${claim.title}</a>}.
 */
public final class PageView {
    private final SitePage page;
    private final RenderContext context;
    private final Notes notes = new Notes();
    private final LanguageMarks marks;
    private OpenData openData;
    private final MarkdownRenderer markdown;

    /** The view of one page. */
    PageView(SitePage page, RenderContext context) {
        this.page = page;
        this.context = context;
        this.marks = new LanguageMarks(context.site(), page.edition());
        this.markdown = new MarkdownRenderer(new PageReferences(this, context));
    }

    /** The page itself. */
    public SitePage getPage() {
        return page;
    }

    /** The edition the page belongs to. */
    public Edition getEdition() {
        return page.edition();
    }

    /** The pages of the same entry in all languages, this one among them. */
    public List<SitePage> getCounterparts() {
        return context.addresses().counterparts(page);
    }

    /** Their paths for {@code hreflang}; see {@link Addresses#alternates}. */
    public Map<String, String> getAlternates() {
        return context.addresses().alternates(page);
    }

    /** The whole dossier. */
    public Site getSite() {
        return context.site();
    }

    /** Questions to the dossier that lists and summaries ask. */
    public EditionFacts getFacts() {
        return context.facts(page.edition());
    }

    /** The same to the edition that others are translated from. */
    public EditionFacts getReferenceFacts() {
        return context.facts(context.site().reference());
    }

    /** The charts of this page's edition. */
    public Charts getCharts() {
        return new Charts(this);
    }

    /** Where the sources have it from. */
    public Genealogy getGenealogy() {
        return new Genealogy(this);
    }

    /** The charts of equipment of this page's edition. */
    public EquipmentCharts getEquipmentCharts() {
        return new EquipmentCharts(this);
    }

    /** What sources disagree on in this page's edition. */
    public Disagreements getDisagreements() {
        return new Disagreements(page.edition(), getFacts());
    }

    /** What this page offers to programs and to those who cite it. */
    public OpenData getOpenData() {
        if (openData == null) {
            openData = new OpenData(page, context);
        }
        return openData;
    }

    /** How the site was checked. */
    public CheckedSite getChecked() {
        return new CheckedSite(context.site(), page.edition());
    }

    /** True if the interface has words for this key. */
    public boolean knows(String key) {
        return context.messages(page.edition()).has(key);
    }

    /** The words of the interface: {@code view.t("nav.skip")}. */
    public String t(String key, Object... arguments) {
        return context.messages(page.edition()).text(key, arguments);
    }

    /** The words of the interface as HTML, around HTML: {@code view.tAround("claim.rivals", view.words(term, term.title))}. */
    public TemplateHTMLOutputModel tAround(String key, TemplateHTMLOutputModel argument) {
        return TemplateRenderer.html(TemplateRenderer.escape(t(key)).replace("{0}", TemplateRenderer.markup(argument)));
    }

    /** A word with its number: {@code view.count("count.claims", 3)}. */
    public String count(String key, long number) {
        return context.messages(page.edition()).count(key, number);
    }

    /** The name of a language in the language of the page, as CLDR has it; one that CLDR does not know keeps its tag. */
    public String language(String tag) {
        return wording().language(tag);
    }

    /** The way from this page to a path of the site. */
    public String to(String path) {
        return Addresses.relative(page.path(), path);
    }

    /** The way to an entry. */
    public String href(Entry entry) {
        return to(context.addresses().path(page.edition(), entry));
    }

    /** The way to a place of an entry that a text names, for example {@code the-two-origins}; see {@link Anchors}. */
    String href(Entry entry, String anchor) {
        String page = context.addresses().path(this.page.edition(), entry).replaceFirst("#.*", "");
        return to(page + "#" + Anchors.of(context.site(), this.page.edition(), entry).getOrDefault(anchor, anchor));
    }

    /** The way to the page with this layout, or null if there is none. */
    public String hrefOf(String layout) {
        String path = context.addresses().path(page.edition(), layout);
        return path == null ? null : to(path);
    }

    /** The way to a source's place in the register. */
    public String hrefOfSource(Source source) {
        return to(context.addresses().path(page.edition(), source));
    }

    /** The Markdown of an entry as HTML. */
    public TemplateHTMLOutputModel body(Entry entry) {
        return TemplateRenderer.html(marks.text(entry, () -> markdown.render(entry)));
    }

    /** The Markdown of an entry, cut at its level-2 headings. */
    public MarkdownRenderer.Sections sections(Entry entry) {
        return marks.sections(entry, () -> markdown.sections(entry));
    }

    /** True if the words of an entry are not in the language of the page, for want of a translation. */
    public boolean isUntranslated(Entry entry) {
        return marks.isUntranslated(entry);
    }

    /** For the tag of an element with words of an entry: {@code lang} if they are not in the language around it, else nothing. */
    public TemplateHTMLOutputModel lang(Entry entry) {
        return TemplateRenderer.html(marks.ofEntry(entry));
    }

    /** Words of an entry among words of the page: in an element that names their language, if it is not that of the page. */
    public TemplateHTMLOutputModel words(Entry entry, String text) {
        String mark = marks.ofEntry(entry);
        String escaped = TemplateRenderer.escape(text);
        return TemplateRenderer.html(mark.isEmpty() ? escaped : "<span" + mark + ">" + escaped + "</span>");
    }

    /** The same as {@link #lang(Entry)} for an element with words of the page within the text of an entry. */
    public TemplateHTMLOutputModel getPageLang() {
        return TemplateRenderer.html(marks.ofPage());
    }

    /** Marks a piece of HTML made by {@link #sections} as HTML. */
    public TemplateHTMLOutputModel html(String html) {
        return TemplateRenderer.html(html);
    }

    /** A citation of a source at the place where the template stands. */
    public TemplateHTMLOutputModel cite(String sourceId) {
        return TemplateRenderer.html(citation(sourceId, ""));
    }

    /** The same in a table, where a source has one place to come back to, however often it is cited. */
    public TemplateHTMLOutputModel citeInTable(String sourceId) {
        Notes.Citation citation = notes.citeInTable(inWords(context.site().sources().get(sourceId)));
        return TemplateRenderer.html(context.fragment("inline/citation.ftlh", this, Map.of("citation", citation, "locator", "")));
    }

    /** The notes of the page so far. */
    public Notes getNotes() {
        return notes;
    }

    /** The source with this id, in the words of the page's language, as every source here. */
    public Source source(Ref ref) {
        return inWords(context.site().sources().get(ref.id()));
    }

    /** The data sheet of a piece of equipment: the same fields in the same order for each of this edition. */
    public DataSheet dataSheet(Equipment equipment) {
        return DataSheet.of(equipment, page.edition().equipment());
    }

    /** When these sources appeared. */
    public SourceYears years(List<Ref> sources) {
        return SourceYears.of(sources.stream().map(this::source).toList());
    }

    /** The same as {@link #lang(Entry)} for an element with what the register says of a statement or dispatch. */
    public TemplateHTMLOutputModel lang(Source source) {
        return TemplateRenderer.html(marks.ofDescription(source));
    }

    /** What has changed in a claim or a question, newest first; empty if the dossier keeps no log. */
    public List<ShownRevision> history(Entry entry) {
        History history = context.site().history();
        return history.isKept() ? ShownRevision.of(history, entry, context.site().config().updated(), wording()) : List.of();
    }

    /** A date standing alone. */
    public String date(Edtf date) {
        return wording().date(date);
    }

    /** A date for narrow places. */
    public String shortDate(Edtf date) {
        return wording().typeset(wording().shortDate(date));
    }

    /** A day, month or year in ISO form, as a date standing alone. */
    public String day(String iso) {
        return wording().day(iso);
    }

    /** The date for {@code <time datetime>}: day, month or year; null for dates that HTML has no form for. */
    public String machineDate(Edtf date) {
        return Wording.machineDate(date);
    }

    /** The address of the edition's feed. */
    public String getFeedPath() {
        return context.addresses().feed(page.edition());
    }

    /** The address of the edition's feed of answered questions, or null if it has no questions. */
    public String getAnswersPath() {
        return context.addresses().answers(page.edition());
    }

    /** A number with its unit. */
    public String quantity(Quantity quantity) {
        return wording().quantity(quantity);
    }

    /** A number without its unit. */
    public String amount(Quantity quantity) {
        return wording().amount(quantity);
    }

    /** A number that counts nothing in particular. */
    public String number(Number number) {
        return wording().number(new BigDecimal(number.toString()));
    }

    /** A source in the words of the page's language. */
    public Source inWords(Source source) {
        return source.in(page.edition().language().tag());
    }

    Wording wording() {
        return context.wording(page.edition());
    }

    String citation(String sourceId, String locator) {
        Notes.Citation citation = notes.cite(inWords(context.site().sources().get(sourceId)));
        return context.fragment("inline/citation.ftlh", this, Map.of("citation", citation, "locator", locator));
    }
}
