package sourcier.render.cards;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/**
 * Draws a card: the name of the dossier, the title, the strip of claims and its key. Words that the font cannot write are left
 * out; the shapes need none.
 */
public final class CardDrawing {
    /** Pixels: what Open Graph and Twitter show whole, 1.91 to 1. */
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int INNER = WIDTH - 2 * MARGIN;
    private static final double LARGEST_TITLE = 96;
    private static final double SMALLEST_TITLE = 48;
    private static final double TITLE_STEP = 4;
    private static final int TITLE_LINES = 3;
    private static final double LINE_HEIGHT = 1.12;
    private static final double SITE_SIZE = 30;
    private static final double KEY_SIZE = 28;
    private static final double LARGEST_CELL = 48;
    private static final int STRIP_TOP = 450;
    private static final int KEY_BASE = 560;

    private static final List<String> INKS = List.of("text", "muted", "accent", "line",
            "confirmed", "refined", "contradicted", "unverified", "overtaken");

    private final Palette palette;
    private final FewColours fewColours;
    private final Lettering serif = Lettering.of("LiberationSerif-Bold");
    private final Lettering sans = Lettering.of("LiberationSans-Regular");

    /** @param palette the colours of the site */
    public CardDrawing(Palette palette) {
        this.palette = palette;
        this.fewColours = new FewColours(palette.colour("surface"), INKS.stream().map(palette::colour).toList());
    }

    /** The card as PNG. */
    public byte[] png(Card card) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        // Their edges are those of pixels: to smooth them costs time and changes nothing.
        fill(canvas, "surface", 0, 0, WIDTH, HEIGHT);
        fill(canvas, "accent", 0, 0, WIDTH, 14);
        fill(canvas, "line", MARGIN, 508, INNER, 2);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        site(canvas, card.site());
        title(canvas, card.title());
        strip(canvas, card.strip());
        key(canvas, card.counts());
        canvas.dispose();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return PalettePng.of(WIDTH, fewColours.colours(), fewColours.nearest(pixels));
    }

    private void site(Graphics2D canvas, String name) {
        if (name != null && sans.canWrite(name)) {
            double size = Math.min(SITE_SIZE, SITE_SIZE * INNER / sans.width(name, SITE_SIZE));
            write(canvas, sans, name, size, "muted", MARGIN, 96);
        }
    }

    /** As large as three lines allow, in the middle of the room above the strip. */
    private void title(Graphics2D canvas, String title) {
        if (!serif.canWrite(title)) {
            return;
        }
        double size = LARGEST_TITLE;
        while (size > SMALLEST_TITLE && !fits(serif.lines(title, size, INNER), size)) {
            size -= TITLE_STEP;
        }
        List<String> lines = balanced(title, size);
        double base = 270 - (lines.size() - 1) * size * LINE_HEIGHT / 2 + size / 3;
        for (String line : lines) {
            write(canvas, serif, line, size, "text", MARGIN, base);
            base += size * LINE_HEIGHT;
        }
    }

    /** As many lines as needed, about as long as each other. */
    private List<String> balanced(String title, double size) {
        List<String> lines = serif.lines(title, size, INNER);
        int count = lines.size();
        for (double width = INNER; width > 0; width -= TITLE_STEP) {
            List<String> narrower = serif.lines(title, size, width);
            double widest = narrower.stream().mapToDouble(line -> serif.width(line, size)).max().orElse(0);
            if (narrower.size() > count || widest > width) {
                break;
            }
            lines = narrower;
        }
        return lines;
    }

    private boolean fits(List<String> lines, double size) {
        return lines.size() <= TITLE_LINES && lines.stream().allMatch(line -> serif.width(line, size) <= INNER);
    }

    private void strip(Graphics2D canvas, List<String> standings) {
        double cell = Math.min(LARGEST_CELL, (double) INNER / Math.max(1, standings.size()));
        double size = cell * .8;
        double x = MARGIN;
        for (String standing : standings) {
            canvas.setColor(palette.colour(standing));
            StandingShape.draw(canvas, standing, x, STRIP_TOP + (LARGEST_CELL - size) / 2, size);
            x += cell;
        }
    }

    private void key(Graphics2D canvas, List<Card.Count> counts) {
        double size = KEY_SIZE;
        double width = counts.stream().mapToDouble(count -> keyWidth(count, KEY_SIZE)).sum();
        if (width > INNER) {
            size *= INNER / width;
        }
        double x = MARGIN;
        for (Card.Count count : counts) {
            canvas.setColor(palette.colour(count.standing()));
            StandingShape.draw(canvas, count.standing(), x, KEY_BASE - size * .86, size);
            if (sans.canWrite(count.words())) {
                write(canvas, sans, count.words(), size, "text", x + size * 1.25, KEY_BASE);
            }
            x += keyWidth(count, size);
        }
    }

    private double keyWidth(Card.Count count, double size) {
        return size * 2.25 + (sans.canWrite(count.words()) ? sans.width(count.words(), size) : 0);
    }

    private void write(Graphics2D canvas, Lettering letters, String text, double size, String colour, double x, double y) {
        canvas.setColor(palette.colour(colour));
        canvas.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(letters.outline(text, size)));
    }

    private void fill(Graphics2D canvas, String colour, int x, int y, int width, int height) {
        canvas.setColor(palette.colour(colour));
        canvas.fillRect(x, y, width, height);
    }
}
