package sourcier.site;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Pictures of one page of each type, in each language, light and dark, on a phone and on a wide screen, for people to look at.
 * Its name keeps it out of the test suite: {@code bin/screenshots} runs it.
 *
 * <p>They go to {@code target/screenshots}, as {@code fr-home-360-light.png}, and as a sheet per type and width, {@code sheet-home-360.png}.
 * The system property {@code screenshots} narrows them to some types, as {@code home,claim}.
 */
class Screenshots {
    private static final List<String> TYPES = List.of("home", "article", "claims", "claim", "timeline", "equipment-list",
            "equipment", "questions", "question", "sources", "glossary", "changes", "not-found");
    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final int HEIGHT = 1800;
    private static final int SHEET_WIDTH = 1440;
    private static final int GAP = 8;

    /** The picture of a page, from its top, as far as the screen's height. */
    @Test
    void ofEachType() throws IOException {
        Path folder = SitePages.folder().resolveSibling("screenshots");
        Files.createDirectories(folder);
        List<String> wanted = List.of(System.getProperty("screenshots", String.join(",", TYPES)).split(","));
        Map<String, Map<String, String>> pages = pages();
        try (SiteServer server = SiteServer.under("/"); Browser browser = Browser.start()) {
            for (String type : wanted) {
                for (int width : WIDTHS) {
                    List<BufferedImage> sheet = new ArrayList<>();
                    for (Map.Entry<String, String> page : pages.getOrDefault(type, Map.of()).entrySet()) {
                        for (String colours : List.of("light", "dark")) {
                            browser.colours(colours);
                            browser.screen(width, HEIGHT);
                            browser.open(server.address(page.getValue()));
                            byte[] png = browser.picture();
                            String name = String.join("-", page.getKey(), type, String.valueOf(width), colours);
                            Files.write(folder.resolve(name + ".png"), png);
                            sheet.add(ImageIO.read(new ByteArrayInputStream(png)));
                        }
                    }
                    if (!sheet.isEmpty()) {
                        ImageIO.write(sheet(sheet), "png", folder.resolve("sheet-" + type + "-" + width + ".png").toFile());
                    }
                }
            }
        }
    }

    /** By type and language, the first page. */
    private static Map<String, Map<String, String>> pages() {
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        for (String page : SitePages.all()) {
            var html = SitePages.parse(page);
            pages.computeIfAbsent(html.body().attr("data-layout"), type -> new LinkedHashMap<>())
                    .putIfAbsent(html.selectFirst("html").attr("lang"), page);
        }
        return pages;
    }

    /** Narrow pictures side by side as they are; wide ones two in a row, at half their size. */
    private static BufferedImage sheet(List<BufferedImage> pictures) {
        boolean wide = pictures.get(0).getWidth() > SHEET_WIDTH / 2;
        int width = pictures.get(0).getWidth() / (wide ? 2 : 1);
        int height = HEIGHT / (wide ? 2 : 1);
        int columns = wide ? 2 : pictures.size();
        int rows = (pictures.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * (width + GAP), rows * (height + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = sheet.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int i = 0; i < pictures.size(); i++) {
            canvas.drawImage(pictures.get(i), i % columns * (width + GAP), i / columns * (height + GAP), width, height, null);
        }
        canvas.dispose();
        return sheet;
    }
}
