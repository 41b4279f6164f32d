package sourcier.render.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rows that are drawn together: figures that disagree, or one row that is alone.
 *
 * @param rows    at least one; copied
 * @param rivalry the words over figures that disagree, or null
 */
record Block(List<Row> rows, String rivalry) {
    /** Copies the list. */
    Block {
        rows = List.copyOf(rows);
    }

    /** The blocks of some rows, in their order. */
    static List<Block> of(List<Row> rows) {
        List<Block> blocks = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Row row : rows) {
            boolean goesOn = !open.isEmpty() && row.rivalry() != null && Objects.equals(open.get(0).rivalry(), row.rivalry());
            if (!goesOn && !open.isEmpty()) {
                blocks.add(new Block(open, open.get(0).rivalry()));
                open.clear();
            }
            open.add(row);
        }
        if (!open.isEmpty()) {
            blocks.add(new Block(open, open.get(0).rivalry()));
        }
        return blocks;
    }

    /** The lowest number of the block, or null if no row has one. */
    BigDecimal lowest() {
        return rows.stream().map(Row::lowest).filter(Objects::nonNull).min(BigDecimal::compareTo).orElse(null);
    }

    /** The highest number of the block, or null if no row has one. */
    BigDecimal highest() {
        return rows.stream().map(Row::highest).filter(Objects::nonNull).max(BigDecimal::compareTo).orElse(null);
    }

    /** The same gap in every row of a block: hatching from the lowest rival figure to the highest; empty where none is. */
    String gap(Axis axis, double y) {
        if (rivalry == null || lowest() == null || lowest().compareTo(highest()) == 0) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (double x = axis.x(lowest()); x < axis.x(highest()) - 2; x += 4) {
            path.append(path.length() == 0 ? Svg.path("M% %l3-6", x, y + 3) : "m1 6l3-6");
        }
        return path.toString();
    }
}
