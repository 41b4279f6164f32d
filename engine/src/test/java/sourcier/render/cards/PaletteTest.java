package sourcier.render.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The colours of pictures and of the browser's own frame are those of the stylesheet. */
class PaletteTest {
    @Test
    void aNameLeadsToItsColourInTheLightTheme() {
        Palette palette = Palette.of(":root {\n  --sand-1: #fbf8f1;\n  --surface: var(--sand-1);\n}\n@media x { --surface: var(--sand-9); }\n");
        assertEquals(new Color(0xfbf8f1), palette.colour("surface"));
    }

    @Test
    void withoutAStylesheetItIsBlackOnWhite() {
        assertEquals(Color.WHITE, Palette.of("").colour("surface"));
        assertEquals(Color.BLACK, Palette.of("").colour("accent"));
    }

    @Test
    void theFrameOfTheBrowserHasTheColourOfThePaper() throws IOException {
        String css = Files.readString(Path.of("../assets/css/tokens.css"));
        String page = Files.readString(Path.of("../templates/layouts/base.ftlh"));
        assertTrue(page.contains("<meta name=\"theme-color\" content=\"" + hex(Palette.of(css).colour("surface")) + "\">"));
        String dark = css.substring(css.indexOf("(prefers-color-scheme: dark)"));
        String surface = dark.replaceFirst("(?s).*?--surface: var\\(--([\\w-]+)\\).*", "$1");
        assertTrue(page.contains("<meta name=\"theme-color\" content=\"" + hex(Palette.of(css).colour(surface))
                + "\" media=\"(prefers-color-scheme: dark)\">"));
    }

    private static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xffffff);
    }
}
