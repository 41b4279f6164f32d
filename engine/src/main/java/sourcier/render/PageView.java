package sourcier.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sourcier.model.Anchors;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Equipment;
import sourcier.model.Quantity;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Edtf;
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

    /** The charts of this page's edition. */
    public Charts getCharts() {
        return new Charts(this);
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
        Messages messages = context.messages(page.edition());
        Locale reader = Locale.forLanguageTag(page.edition().language().tag());
        return messages.has("lang." + tag)
                ? messages.text("lang." + tag)
                : Locale.forLanguageTag(tag).getDisplayLanguage(reader);
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

    /** The same as {@link #lang} for an element with words of the page within the text of an entry. */
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

    /** The notes of the page so far. */
    public List<Notes.Note> getNotes() {
        return notes.list();
    }

    /** The source with this id, in the words of the page's language, as every source here. */
    public Source source(Ref ref) {
        return inWords(context.site().sources().get(ref.id()));
    }

    /** The sources that were read themselves, in the order of the register. */
    public List<Source> getSeenSources() {
        return context.site().seenSources().stream().map(this::inWords).toList();
    }

    /** The statements and dispatches known only through other sources. */
    public List<Source> getUnseenSources() {
        return context.site().unseenSources().stream().map(this::inWords).toList();
    }

    /** The chain from a source to its origin, itself first. */
    public List<Source> chain(Source source) {
        return context.site().chain(source.id()).stream().map(this::inWords).toList();
    }

    /** The language of a source's description where it is not translated into that of the page; else null. */
    public String languageOfDescription(Source source) {
        String reference = context.site().reference().language().tag();
        Source.Words words = source.translations().get(page.edition().language().tag());
        boolean own = page.edition().language().tag().equals(reference) || words != null && words.description() != null;
        return own ? null : reference;
    }

    /** The evidence on a claim, grouped by the origin of its sources; the origins in the order in which they first appear. */
    public List<OriginGroup> evidenceByOrigin(Claim claim) {
        return OriginGroup.of(context.site(), claim.evidence()).stream()
                .map(group -> new OriginGroup(inWords(group.origin()), group.items())).toList();
    }

    /** The data sheet of a piece of equipment, a line for each property, in the fixed order of the schema. */
    public List<FactSheetLine> factSheet(Equipment equipment) {
        return FactSheetLine.of(equipment.facts());
    }

    /** How many different origins these sources have. */
    public int origins(List<Ref> sources) {
        return context.site().origins(Ref.ids(sources)).size();
    }

    /** A date standing alone. */
    public String date(Edtf date) {
        return wording().date(date);
    }

    /** A date within a sentence. */
    public String dateInSentence(Edtf date) {
        return wording().dateInSentence(date);
    }

    /** A date for narrow places. */
    public String shortDate(Edtf date) {
        return wording().shortDate(date);
    }

    /** A day, month or year in ISO form, as a date standing alone. */
    public String day(String iso) {
        return wording().day(iso);
    }

    /** The date for {@code <time datetime>}: day, month or year; null for dates that HTML has no form for. */
    public String machineDate(Edtf date) {
        return date instanceof CalendarDate plain && plain.text().matches("\\d{4}(-\\d\\d){0,2}[?~%]?")
                ? plain.text().replaceAll("[?~%]", "")
                : null;
    }

    /** The address of the edition's feed. */
    public String getFeedPath() {
        return context.addresses().feed(page.edition());
    }

    /** A number with its unit. */
    public String quantity(Quantity quantity) {
        return wording().quantity(quantity);
    }

    /** A number without its unit. */
    public String amount(Quantity quantity) {
        return wording().amount(quantity);
    }

    private Source inWords(Source source) {
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
