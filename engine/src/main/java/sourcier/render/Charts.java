package sourcier.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Ref;
import sourcier.model.Term;
import sourcier.render.charts.ChartText;
import sourcier.render.charts.FigureChart;
import sourcier.render.charts.Mark;
import sourcier.render.charts.Panel;
import sourcier.render.charts.Row;
import sourcier.render.charts.TimelineChart;
import sourcier.render.typography.Typography;

/** The charts of a page: takes the data from the dossier and the words from the page's language. */
public final class Charts {
    private final PageView view;

    Charts(PageView view) {
        this.view = view;
    }

    /** The figures on these subjects, a panel with its own axis for each: kinds never share one. */
    public TemplateHTMLOutputModel figures(List<Ref> subjects) {
        List<Panel> panels = subjects.stream().map(Ref::id).map(this::panel).toList();
        String description = String.join(" ", subjects.stream().map(Ref::id).map(this::describe).toList());
        ChartText text = new ChartText("chart-figures", view.t("chart.figures.name"), description);
        return TemplateRenderer.html(FigureChart.render(text, panels, view.wording()::number));
    }

    private Panel panel(String subject) {
        Term term = view.getFacts().term(subject);
        List<Claim> claims = view.getFacts().claimsWithFigure(subject);
        // Figures on one subject are counted in one unit; the first says which.
        String unit = claims.isEmpty() ? "" : view.t("unit." + claims.get(0).figure().quantity().unit() + ".other");
        return new Panel("panel-" + subject, term.title(), unit, claims.stream().map(this::row).toList());
    }

    private Row row(Claim claim) {
        Term speaker = view.getFacts().term(claim.speaker().id());
        String who = speaker == null ? view.t("speaker." + claim.speaker().id()) : speaker.title();
        return new Row(
                typeset(view.shortDate(view.getFacts().figureDate(claim)) + " · " + who),
                typeset(view.amount(claim.figure().quantity())),
                claim.figure().quantity().min(),
                claim.figure().quantity().max(),
                claim.figure().quantity().approximate(),
                claim.isInArticle(),
                null);
    }

    /** Typography before drawing: a chart breaks its labels at plain spaces, which must not be those within a number. */
    private String typeset(String text) {
        return Typography.forLanguage(view.getEdition().language().tag()).apply(text);
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
