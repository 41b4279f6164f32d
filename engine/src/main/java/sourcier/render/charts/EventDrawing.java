package sourcier.render.charts;

import sourcier.model.InArticle;

/**
 * Draws the marks of events. How much of a form is filled says whether the article has the event: all, the lower half,
 * nothing. A dotted outline is an uncertain date, hatching an unknown day, an arrow an open end.
 */
final class EventDrawing {
    /** The length of the arrow at an open end. */
    static final double ARROW = 12;

    private static final double RADIUS = 3.7;
    private static final double HALF = 3;

    private final Svg svg;
    private final Calendar calendar;
    private final String id;

    /** Draws into {@code svg}; the hatching has ids that begin with {@code id}. */
    EventDrawing(Svg svg, Calendar calendar, String id) {
        this.svg = svg;
        this.calendar = calendar;
        this.id = id;
    }

    /** Writes the two hatchings: thin for what the article does not have, thick for what it has. */
    void patterns() {
        svg.open("defs");
        for (String weight : new String[] {"thin", "thick"}) {
            svg.open("pattern", "id", id + "-" + weight, "patternUnits", "userSpaceOnUse", "width", "4", "height", "4");
            svg.empty("path", "class", "chart__hatching", "d", "M-1 1l2-2M-1 5l6-6M3 5l2-2", "stroke", "currentColor",
                    "stroke-width", weight.equals("thin") ? ".8" : "1.8");
            svg.close("pattern");
        }
        svg.close("defs");
    }

    /** Draws the part of a piece that lies in these months, centred on a height. */
    void draw(Piece piece, Months months, double y) {
        Days days = piece.days().within(months.days());
        Mark mark = piece.mark();
        double from = calendar.begin(months, days);
        double to = calendar.end(months, days);
        switch (piece.form()) {
            case POINT -> point((from + to) / 2, y, mark.inArticle(), mark.uncertain());
            case BAR -> bar(from, to, y, mark.inArticle(), outline(piece, days, from, to, y), mark.uncertain());
            case HATCH -> hatch(from, to, y, mark.inArticle(),
                    mark.isDayUnknown() ? outline(piece, days, from, to, y) : null, mark.uncertain());
        }
        arrows(mark, days, from, to, y);
    }

    /** A circle. */
    void point(double x, double y, InArticle inArticle, boolean uncertain) {
        // Inside dots the filling keeps its distance, or the dots would not be seen.
        double filled = uncertain ? RADIUS - 1.6 : RADIUS;
        if (inArticle == InArticle.IN) {
            svg.empty("circle", "class", "chart__event", "cx", Svg.number(x), "cy", Svg.number(y), "r", Svg.number(filled));
        } else if (inArticle == InArticle.PARTLY) {
            svg.empty("path", "class", "chart__event",
                    "d", Svg.path("M% %h%a% % 0 0 1 % 0z", x - filled, y, 2 * filled, filled, filled, -2 * filled));
        }
        svg.empty("circle", "class", "chart__outline", "cx", Svg.number(x), "cy", Svg.number(y), "r", Svg.number(RADIUS),
                "fill", "none", "stroke", "currentColor", "stroke-width", "1.2", "stroke-dasharray", dots(uncertain));
    }

    /** A bar with an outline. */
    void bar(double from, double to, double y, InArticle inArticle, String outline, boolean uncertain) {
        fill(from, to, y, inArticle, uncertain ? 1.6 : 0, null);
        line(outline, uncertain);
    }

    /** A hatched bar; without an outline if that is null. */
    void hatch(double from, double to, double y, InArticle inArticle, String outline, boolean uncertain) {
        rect(from, to, y - HALF, y + HALF, "url(#" + id + "-thin)");
        fill(from, to, y, inArticle, 0, "url(#" + id + "-thick)");
        if (outline != null) {
            line(outline, uncertain);
        }
    }

    private void fill(double from, double to, double y, InArticle inArticle, double inset, String pattern) {
        if (inArticle != InArticle.OUT) {
            double top = inArticle == InArticle.PARTLY ? y : y - HALF + inset;
            rect(from + inset, to - inset, top, y + HALF - inset, pattern);
        }
    }

    private void rect(double from, double to, double top, double bottom, String pattern) {
        svg.empty("rect", "class", pattern == null ? "chart__event" : "chart__hatch",
                "x", Svg.number(from), "y", Svg.number(top), "width", Svg.number(to - from),
                "height", Svg.number(bottom - top), "fill", pattern);
    }

    private void line(String path, boolean uncertain) {
        svg.empty("path", "class", "chart__outline", "d", path, "fill", "none", "stroke", "currentColor",
                "stroke-width", "1.2", "stroke-dasharray", dots(uncertain));
    }

    /** Above and below, and at the sides where the piece itself begins or ends rather than the month. */
    private static String outline(Piece piece, Days here, double from, double to, double y) {
        String path = Svg.path("M% %H%M% %H%", from, y - HALF, to, from, y + HALF, to);
        if (here.first().equals(piece.days().first())) {
            path += Svg.path("M% %v%", from, y - HALF, 2 * HALF);
        }
        if (here.last().equals(piece.days().last())) {
            path += Svg.path("M% %v%", to, y - HALF, 2 * HALF);
        }
        return path;
    }

    private void arrows(Mark mark, Days here, double from, double to, double y) {
        if (mark.start() == Mark.Side.OPEN && here.first().equals(mark.possible().first())) {
            arrow(from, y, -1);
        }
        if (mark.end() == Mark.Side.OPEN && here.last().equals(mark.possible().last())) {
            arrow(to, y, 1);
        }
    }

    /** An arrow from {@code x}, to the right for 1 and to the left for -1. */
    void arrow(double x, double y, int way) {
        svg.empty("path", "class", "chart__arrow",
                "d", Svg.path("M% %h%m% -3.5l% 3.5l% 3.5", x, y, way * (ARROW - 1), -4.0 * way, 4.0 * way, -4.0 * way),
                "fill", "none", "stroke", "currentColor", "stroke-width", "1.2");
    }

    private static String dots(boolean uncertain) {
        return uncertain ? "1.2 1.6" : null;
    }
}
