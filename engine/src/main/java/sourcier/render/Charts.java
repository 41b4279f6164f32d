package sourcier.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Quantity;
import sourcier.model.Ref;
import sourcier.model.Term;
import sourcier.render.charts.ChartText;
import sourcier.render.charts.FigureChart;
import sourcier.render.charts.Mark;
import sourcier.render.charts.Panel;
import sourcier.render.charts.Row;
import sourcier.render.charts.TimelineChart;
import sourcier.render.disagreement.FigureGroup;
import sourcier.render.disagreement.Rivals;

/** The charts of a page: takes the data from the dossier and the words from the page's language. */
public final class Charts {
    private final PageView view;

    Charts(PageView view) {
        this.view = view;
    }

    /** The figures on these subjects, a panel with its own axis for each: kinds never share one. */
    public TemplateHTMLOutputModel figures(List<Ref> subjects) {
        List<Panel> panels = groups(subjects).stream()
                .flatMap(group -> panels(group, view.getFacts().term(group.subject()).title()))
                .toList();
        return draw("chart-figures", view.t("chart.figures.name"), subjects, panels);
    }

    /** The figures on one subject, below a heading that names it. */
    public TemplateHTMLOutputModel figuresOn(Ref subject) {
        String name = view.t("chart.figures.on", view.getFacts().term(subject.id()).title());
        return draw("chart-" + subject.id(), name, List.of(subject), panels(view.getDisagreements().about(subject.id()), "").toList());
    }

    /** What the forms in the chart of these subjects mean; only of those that it has. */
    public String figuresKey(List<Ref> subjects) {
        return ChartKey.of(view, groups(subjects).stream().flatMap(group -> panels(group, "")).toList());
    }

    private List<FigureGroup> groups(List<Ref> subjects) {
        return subjects.stream().map(subject -> view.getDisagreements().about(subject.id())).toList();
    }

    private TemplateHTMLOutputModel draw(String id, String name, List<Ref> subjects, List<Panel> panels) {
        String description = String.join(" ", subjects.stream().map(Ref::id).map(this::describe).toList());
        return TemplateRenderer.html(
                FigureChart.render(new ChartText(id, name, description), panels, view.wording()::number));
    }

    /** A panel for each unit: figures on one subject are nearly always counted in one, but two never share an axis. */
    private Stream<Panel> panels(FigureGroup group, String title) {
        Map<String, List<Row>> byUnit = new LinkedHashMap<>();
        group.claims().forEach(claim -> byUnit
                .computeIfAbsent(claim.figure().quantity().unit(), unit -> new ArrayList<>())
                .add(row(claim, group.rivalsOf(claim))));
        return byUnit.entrySet().stream().map(unit -> new Panel(
                "panel-" + group.subject() + "-" + unit.getKey(), title, view.t("unit." + unit.getKey() + ".other"), unit.getValue()));
    }

    private Row row(Claim claim, Rivals rivals) {
        return new Row(
                view.wording().typeset(view.shortDate(view.getFacts().figureDate(claim)) + " · " + speaker(view, claim.speaker())),
                view.wording().typeset(view.amount(claim.figure().quantity())),
                claim.figure().quantity(),
                claim.isInArticle(),
                view.href(claim),
                rivals == null ? null : rivalry(rivals));
    }

    /** The name of who speaks: a term, or in words of the page {@code article}, {@code unnamed} or {@code press}. */
    static String speaker(PageView view, Ref ref) {
        Term term = view.getFacts().term(ref.id());
        return term == null ? view.t("speaker." + ref.id()) : term.title();
    }

    private String rivalry(Rivals rivals) {
        Quantity lowest = rivals.lowest();
        BigDecimal from = lowest.min() == null ? lowest.max() : lowest.min();
        Quantity highest = rivals.highest();
        BigDecimal to = highest.max() == null ? highest.min() : highest.max();
        return view.wording().typeset(view.t(highest.isAtLeast() ? "chart.rivalry.floor" : "chart.rivalry",
                view.wording().number(from), view.wording().number(to)));
    }

    private String describe(String subject) {
        List<Claim> claims = view.getFacts().claimsWithFigure(subject);
        if (claims.isEmpty()) {
            return view.getFacts().term(subject).title();
        }
        Claim first = claims.get(0);
        Claim last = claims.get(claims.size() - 1);
        return view.t("chart.figures.description", view.getFacts().term(subject).title(), claims.size(),
                dated(first), dated(last));
    }

    private String dated(Claim claim) {
        return view.amount(claim.figure().quantity()) + " (" + view.date(view.getFacts().figureDate(claim)) + ")";
    }

    /** The events as a calendar, a row for each month. */
    public TemplateHTMLOutputModel timeline() {
        Edition edition = view.getEdition();
        List<Mark> marks = edition.events().stream()
                .map(event -> Mark.of(event.id(), event.date(), event.inArticle()))
                .flatMap(Optional::stream)
                .toList();
        String description = marks.isEmpty() ? "" : view.t("chart.timeline.description", marks.size(),
                view.date(edition.events().get(0).date()),
                view.date(edition.events().get(edition.events().size() - 1).date()));
        ChartText text = new ChartText("chart-timeline", view.t("chart.timeline.name"), description);
        return TemplateRenderer.html(TimelineChart.render(text, marks,
                month -> view.wording().monthName(month),
                sign -> view.t("chart.sign." + sign.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }
}
