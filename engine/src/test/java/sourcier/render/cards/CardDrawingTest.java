package sourcier.render.cards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A picture of the right size and the same bytes each time, whatever is written on it. */
class CardDrawingTest {
    private static final Palette PALETTE = Palette.of("--surface: #ffeedd;\n--text: #102030;\n--confirmed: #008000;\n");
    private static final CardDrawing DRAWING = new CardDrawing(PALETTE);

    @Test
    void aCardHasTheSizeThatNetworksShowWhole() throws IOException {
        BufferedImage picture = picture(card("The lamp"));
        assertEquals(1200, picture.getWidth());
        assertEquals(630, picture.getHeight());
        assertEquals(0xffffeedd, picture.getRGB(600, 40), "the paper");
    }

    @Test
    void theSameCardHasTheSameBytes() {
        assertArrayEquals(DRAWING.png(card("The lamp")), new CardDrawing(PALETTE).png(card("The lamp")));
        assertFalse(Arrays.equals(DRAWING.png(card("The lamp")), DRAWING.png(card("The lamps"))));
    }

    @Test
    void aTitleIsWrittenAndOneTheFontCannotWriteIsLeftOut() throws IOException {
        assertTrue(inkOfTitle(card("Фонарь")) > 1000);
        assertEquals(0, inkOfTitle(card("الفانوس")));
        assertEquals(0, inkOfTitle(card("등대")));
        assertEquals(0, inkOfTitle(card("המגדלור")), "has its letters in the font, but not in this order");
    }

    @Test
    void aLongTitleStaysBetweenTheMargins() throws IOException {
        BufferedImage picture = picture(card("The keeper of the lighthouse and all that was said of her ".repeat(3).strip()));
        for (int y = 20; y < 630; y++) {
            for (int x : new int[] {40, 1160}) {
                assertEquals(0xffffeedd, picture.getRGB(x, y), x + ", " + y);
            }
        }
    }

    /** The strip of one confirmed claim begins at the margin, as a full circle. */
    @Test
    void theStripShowsTheClaims() throws IOException {
        BufferedImage picture = picture(card("The lamp"));
        assertEquals(0xff008000, picture.getRGB(80 + 19, 474));
        assertNotEquals(0xff008000, picture.getRGB(80 + 48 + 19, 474), "the second is hollow");
    }

    @Test
    void manyClaimsStayBetweenTheMargins() throws IOException {
        String[] many = new String[300];
        Arrays.fill(many, "confirmed");
        BufferedImage picture = picture(new Card("Site", "Title", List.of(many), List.of()));
        assertEquals(0xffffeedd, picture.getRGB(1130, 474));
    }

    private static Card card(String title) {
        return new Card("The light", title, List.of("confirmed", "unverified"),
                List.of(new Card.Count("confirmed", "1 confirmed"), new Card.Count("unverified", "1 unverified")));
    }

    private static BufferedImage picture(Card card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(DRAWING.png(card)));
    }

    /** How many pixels between the name of the site and the strip are not paper. */
    private static int inkOfTitle(Card card) throws IOException {
        BufferedImage picture = picture(card);
        int ink = 0;
        for (int y = 120; y < 440; y++) {
            for (int x = 0; x < 1200; x++) {
                ink += picture.getRGB(x, y) == 0xffffeedd ? 0 : 1;
            }
        }
        return ink;
    }
}
