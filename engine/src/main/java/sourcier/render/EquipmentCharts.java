package sourcier.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sourcier.model.Delivery;
import sourcier.model.Equipment;
import sourcier.model.Fact;
import sourcier.render.charts.ChartText;
import sourcier.render.charts.FigureChart;
import sourcier.render.charts.Panel;
import sourcier.render.charts.Row;
import sourcier.render.equipment.SheetField;
import sourcier.render.equipment.SheetLine;

/**
 * The charts of equipment: how far it reaches, and the numbers delivered over time. Every row leads to the line of the data sheet
 * where its source stands.
 */
public final class EquipmentCharts {
    private static final List<SheetField> RANGES = List.of(SheetField.RANGE, SheetField.RANGE_ROCKET_ASSISTED);

    private final PageView view;

    EquipmentCharts(PageView view) {
        this.view = view;
    }

    /** True if some equipment has a range. */
    public boolean isRangeKnown() {
        return ranges().stream().flatMap(panel -> panel.rows().stream()).anyMatch(row -> row.quantity() != null);
    }

    /** The ranges of all equipment; one for which a range was looked for and not found has a row without a mark. */
    public TemplateHTMLOutputModel getRanges() {
        return draw("chart-ranges", "chart.ranges", ranges());
    }

    /** What the forms in the chart of ranges mean. */
    public String getRangesKey() {
        return ChartKey.of(view, ranges());
    }

    /** The numbers delivered over time, a panel for each piece of equipment and unit. */
    public TemplateHTMLOutputModel getCounts() {
        return draw("chart-counts", "chart.counts", counts());
    }

    /** What the forms in the chart of counts mean. */
    public String getCountsKey() {
        return ChartKey.of(view, counts());
    }

    /** A panel for each unit: kilometres and metres do not share an axis. */
    private List<Panel> ranges() {
        Map<String, List<Row>> byUnit = new LinkedHashMap<>();
        List<Row> unknown = new ArrayList<>();
        for (Equipment equipment : view.getEdition().equipment()) {
            for (SheetLine line : view.dataSheet(equipment).lines()) {
                for (Fact fact : RANGES.contains(line.field()) ? line.facts() : List.<Fact>of()) {
                    List<Row> rows = fact.quantity() == null ? unknown
                            : byUnit.computeIfAbsent(fact.quantity().unit(), unit -> new ArrayList<>());
                    rows.add(range(equipment, line, fact));
                }
            }
        }
        byUnit.values().stream().findFirst().ifPresent(rows -> rows.addAll(unknown));
        return byUnit.entrySet().stream()
                .map(unit -> new Panel(unit.getKey(), "", view.t("unit." + unit.getKey() + ".other"), unit.getValue()))
                .toList();
    }

    private Row range(Equipment equipment, SheetLine line, Fact fact) {
        String what = line.field() == SheetField.RANGE ? "" : " · " + view.t("property." + line.field().key());
        return new Row(
                view.wording().typeset(equipment.title() + what),
                view.wording().typeset(fact.quantity() == null ? view.t("equipment.unknown") : view.quantity(fact.quantity())),
                fact.quantity(),
                false,
                view.href(equipment) + "#" + line.field().key(),
                line.isDisputed() && line.facts().size() > 1
                        ? view.wording().typeset(view.t("chart.disputed", equipment.title() + what)) : null);
    }

    private List<Panel> counts() {
        List<Panel> panels = new ArrayList<>();
        for (Equipment equipment : view.getEdition().equipment()) {
            List<Delivery.Count> counts = equipment.delivery() == null ? List.of() : equipment.delivery().counts();
            counts.stream().collect(Collectors.groupingBy(count -> count.quantity().unit(), LinkedHashMap::new, Collectors.toList()))
                    .forEach((unit, rows) -> panels.add(new Panel(equipment.id() + "-" + unit, equipment.title(),
                            view.t("unit." + unit + ".other"), rows.stream().map(row -> count(equipment, row)).toList())));
        }
        return panels;
    }

    private Row count(Equipment equipment, Delivery.Count count) {
        String who = count.says().stream().map(ref -> Charts.speaker(view, ref)).collect(Collectors.joining(", "));
        return Row.of(
                view.wording().typeset(view.shortDate(count.asOf()) + " · " + who),
                view.wording().typeset(view.amount(count.quantity())),
                count.quantity(),
                false,
                view.href(equipment) + "#counts");
    }

    private TemplateHTMLOutputModel draw(String id, String words, List<Panel> panels) {
        ChartText text = new ChartText(id, view.t(words + ".name"), view.t(words + ".description"));
        return TemplateRenderer.html(FigureChart.render(text, panels, view.wording()::number));
    }
}
