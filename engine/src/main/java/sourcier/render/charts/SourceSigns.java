package sourcier.render.charts;

import java.util.EnumMap;
import java.util.Map;

/**
 * The signs of a {@link SourceChart}: the shapes that the pages have for verdicts, and a square for a mere link. All of one kind
 * are one path, as a page may have many.
 */
final class SourceSigns {
    /** Half the width of the largest. */
    static final double RADIUS = 5;

    private final Map<Branch.Sign, Strokes> paths = new EnumMap<>(Branch.Sign.class);
    private final Strokes halves = new Strokes();

    /** Adds a sign around a point. */
    void add(Branch.Sign sign, double x, double y) {
        Strokes strokes = paths.computeIfAbsent(sign, kind -> new Strokes());
        switch (sign) {
            case CONFIRMS, REFINES -> strokes.add(x - RADIUS, y, "a5 5 0 0 0 10 0a5 5 0 0 0-10 0z");
            case CONTRADICTS -> strokes.add(x - 4, y - 4, "l8 8m0-8l-8 8m0-8");
            case LINK -> strokes.add(x - 3, y - 3, "h6v6h-6z");
        }
        if (sign == Branch.Sign.REFINES) {
            halves.add(x, y - RADIUS, "a5 5 0 0 0 0 10z");
        }
    }

    /** Draws what was added. */
    void draw(Svg svg) {
        paths.forEach((sign, path) -> {
            switch (sign) {
                case CONFIRMS -> full(svg, "shape--confirmed", path);
                case REFINES -> {
                    outline(svg, "shape--refined", path, null);
                    full(svg, "shape--refined", halves);
                }
                case CONTRADICTS -> outline(svg, "shape--contradicted", path, "2");
                case LINK -> outline(svg, null, path, null);
            }
        });
    }

    private static void full(Svg svg, String look, Strokes path) {
        svg.empty("path", "class", look, "d", path.toString(), "fill", "currentColor");
    }

    private static void outline(Svg svg, String look, Strokes path, String width) {
        svg.empty("path", "class", look, "d", path.toString(), "fill", "none", "stroke", "currentColor", "stroke-width", width);
    }
}
