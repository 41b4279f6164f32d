package sourcier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import sourcier.model.Quantity;
import sourcier.render.charts.Panel;
import sourcier.render.charts.Row;

/** The words below a chart of figures that say what its forms mean: those that occur in it, and no others. */
final class ChartKey {
    private final PageView view;
    private final List<Row> rows;
    private final List<String> sentences = new ArrayList<>();

    private ChartKey(PageView view, List<Row> rows) {
        this.view = view;
        this.rows = rows;
    }

    /** The key of a chart with these panels. */
    static String of(PageView view, List<Panel> panels) {
        ChartKey key = new ChartKey(view, panels.stream().flatMap(panel -> panel.rows().stream()).toList());
        key.figures("exact", quantity -> quantity.isSingle() && !quantity.approximate());
        key.figures("approximate", Quantity::approximate);
        key.figures("floor", Quantity::isFloor);
        key.figures("minimum", quantity -> quantity.isAtLeast() && !quantity.isFloor());
        key.figures("maximum", Quantity::isAtMost);
        key.figures("range", quantity -> quantity.min() != null && quantity.max() != null && !quantity.isSingle());
        key.rows("article", Row::inArticle);
        key.rows("gap", row -> row.rivalry() != null);
        if (panels.size() > 1) {
            key.sentences.add(view.t("chart.key.axes"));
        }
        return String.join(" ", key.sentences);
    }

    private void figures(String form, Predicate<Quantity> has) {
        rows(form, row -> row.quantity() != null && has.test(row.quantity()));
    }

    private void rows(String form, Predicate<Row> has) {
        if (rows.stream().anyMatch(has)) {
            sentences.add(view.t("chart.key." + form));
        }
    }
}
