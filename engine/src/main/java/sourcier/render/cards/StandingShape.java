package sourcier.render.cards;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shapes of the standings, as {@code templates/components/shape.ftlh} draws them on pages: in a square of 16 units. */
final class StandingShape {
    private static final double BOX = 16;

    private StandingShape() {}

    /** Draws a shape in the colour of the canvas, with the upper left corner of its square at a place. */
    static void draw(Graphics2D canvas, String standing, double x, double y, double size) {
        AffineTransform before = canvas.getTransform();
        canvas.translate(x, y);
        canvas.scale(size / BOX, size / BOX);
        switch (standing) {
            case "confirmed" -> canvas.fill(new Ellipse2D.Double(1.5, 1.5, 13, 13));
            case "refined" -> {
                stroke(canvas, circle(), 1.5);
                canvas.fill(new Arc2D.Double(2.25, 2.25, 11.5, 11.5, 90, 180, Arc2D.CHORD));
            }
            case "contradicted" -> stroke(canvas, lines(2.75, 2.75, 13.25, 13.25, 13.25, 2.75, 2.75, 13.25), 2.5);
            case "overtaken" -> stroke(canvas, lines(1, 8, 13.5, 8, 8.5, 2.75, 13.75, 8, 13.75, 8, 8.5, 13.25), 2);
            default -> stroke(canvas, circle(), 1.5);
        }
        canvas.setTransform(before);
    }

    private static Shape circle() {
        return new Ellipse2D.Double(2.25, 2.25, 11.5, 11.5);
    }

    /** Lines from point to point, four numbers each; lines that meet are joined. */
    private static Shape lines(double... points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.length; i += 4) {
            boolean joined = i > 0 && points[i] == points[i - 2] && points[i + 1] == points[i - 1];
            if (!joined) {
                path.moveTo(points[i], points[i + 1]);
            }
            path.lineTo(points[i + 2], points[i + 3]);
        }
        return path;
    }

    private static void stroke(Graphics2D canvas, Shape shape, double width) {
        canvas.fill(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(shape));
    }
}
