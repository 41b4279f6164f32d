package sourcier.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Claim;
import sourcier.model.Evidence;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.Verdict;
import sourcier.model.edtf.Edtf;
import sourcier.render.charts.Branch;
import sourcier.render.charts.ChartText;
import sourcier.render.charts.SourceChart;

/**
 * Where the sources have it from, as templates see it: {@code view.genealogy}. Wherever sources are counted, their origins are
 * counted too: « 14 sources, 1 origine ».
 */
public final class Genealogy {
    /** Earlier sources first, those without a date last. */
    private static final Comparator<Source> BY_DATE =
            Comparator.comparing(Source::date, Comparator.nullsLast(Comparator.comparing(Edtf::sortKey)));

    private static final int MOST_NAMED = 5;
    private static final int WORTH_NAMING = 3;

    private final PageView view;
    private final Site site;

    Genealogy(PageView view) {
        this.view = view;
        this.site = view.getSite();
    }

    /** The sources of the evidence on a claim, a tree for each origin, in the order in which they are first met. */
    public List<SourceTree> of(Claim claim) {
        return inWords(SourceTree.of(site, claim.evidence()));
    }

    /** The whole register, a tree for each origin; earlier ones first, and so in each tree. */
    public List<SourceTree> getRegister() {
        return inWords(SourceTree.of(site, site.sources().values().stream().sorted(BY_DATE).toList()));
    }

    /** The origins that most of the sources that were read lead back to: five at most, each with three sources or more. */
    public List<SourceTree> getLargest() {
        return getRegister().stream().filter(tree -> tree.getSeen() >= WORTH_NAMING)
                .sorted(Comparator.comparing(SourceTree::getSeen).reversed()).limit(MOST_NAMED).toList();
    }

    /** The sources of a tree of the register that were read: « 14 sources, 1 origine ». */
    public String countTree(SourceTree tree) {
        return counted(tree.all().map(SourceTree::source).filter(source -> source.url() != null).map(Source::id).toList());
    }

    /** The sources of the register that were read, counted with their origins. */
    public String getRegisterCount() {
        return counted(site.seenSources().stream().map(Source::id).toList());
    }

    /** These sources counted, each once, and, if they are more than one, their origins: « 14 sources, 1 origine ». */
    public String count(List<Ref> sources) {
        return counted(Ref.ids(sources));
    }

    /** True if some of these sources lead back to one origin. */
    public boolean shared(List<Ref> sources) {
        List<String> ids = Ref.ids(sources);
        return site.origins(ids).size() < ids.stream().distinct().count();
    }

    /** The sources of some notes, counted with their origins. */
    public String countNotes(List<Notes.Note> notes) {
        return counted(notes.stream().map(note -> note.source().id()).toList());
    }

    /** The sources of the evidence on a claim, counted with their origins. */
    public String countFor(Claim claim) {
        return counted(claim.evidence().stream().map(item -> item.source().id()).toList());
    }

    /**
     * The sources of the evidence on a claim by verdict, counted with their origins and, where one publisher stands at several of
     * these, with how many speak: « 8 sources, 7 origines, 3 auteurs ». Only verdicts that there are.
     */
    public Map<Verdict, String> verdicts(Claim claim) {
        Map<Verdict, List<String>> sources = new EnumMap<>(Verdict.class);
        claim.evidence().forEach(item ->
                sources.computeIfAbsent(item.verdict(), verdict -> new ArrayList<>()).add(item.source().id()));
        Map<Verdict, String> counts = new EnumMap<>(Verdict.class);
        sources.forEach((verdict, ids) -> counts.put(verdict, counted(ids) + voices(ids)));
        return counts;
    }

    private String voices(List<String> ids) {
        int voices = site.voices(ids).size();
        boolean fewer = voices > 0 && voices < site.origins(ids).size();
        return fewer ? view.t("genealogy.and", view.count("count.voices", voices)) : "";
    }

    private String counted(List<String> ids) {
        List<String> sources = ids.stream().distinct().toList();
        String count = view.count("count.sources", sources.size());
        int origins = site.origins(sources).size();
        return sources.size() < 2 ? count : count + view.t("genealogy.and", view.count("count.origins", origins));
    }

    /** The sources of the evidence on a claim as a drawing; null if there is nothing to see, as none leads to another. */
    public TemplateHTMLOutputModel chart(Claim claim) {
        List<SourceTree> trees = of(claim);
        if (trees.stream().mapToLong(tree -> tree.all().count()).sum() < 2) {
            return null;
        }
        List<String> said = new ArrayList<>();
        trees.forEach(tree -> said.add(view.t("chart.sources.origin",
                tree.source().publisher() + dated(tree.source()), view.count("count.sources", tree.getReports()))));
        ChartText text = new ChartText("chart-sources", view.t("chart.sources.name", countFor(claim)),
                view.t("chart.sources.description", String.join(view.t("punctuation.semicolon") + " ", said)));
        return TemplateRenderer.html(SourceChart.render(text, trees.stream().map(this::branch).toList()));
    }

    private List<SourceTree> inWords(List<SourceTree> trees) {
        return trees.stream().map(tree -> tree.in(view.getEdition().language().tag())).toList();
    }

    private String dated(Source source) {
        return source.date() == null ? "" : " (" + view.date(source.date()) + ")";
    }

    private Branch branch(SourceTree tree) {
        Source source = tree.source();
        Evidence evidence = tree.evidence();
        return new Branch(
                view.wording().typeset(source.publisher()),
                source.date() == null ? "" : view.wording().typeset(view.shortDate(source.date())),
                evidence == null ? Branch.Sign.LINK : Branch.Sign.valueOf(evidence.verdict().name()),
                tree.copies().stream().map(this::branch).toList());
    }
}
