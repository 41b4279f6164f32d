package sourcier.site;

import java.awt.Color;
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
 * <p>They go to {@code target/screenshots}, as {@code fr-home-360-light.png}, and as one sheet per type, {@code sheet-home.png}.
 * The system property {@code screenshots} narrows them to some types, as {@code home,claim}.
 */
class Screenshots {
    private static final List<String> TYPES = List.of("home", "article", "claims", "claim", "timeline", "equipment-list",
            "equipment", "questions", "question", "sources", "glossary", "changes", "not-found");
    private static final Map<Integer, Integer> SCREENS = Map.of(360, 1800, 1280, 1800);
    private static final int SHEET_HEIGHT = 900;
    private static final int GAP = 8;

    /** The picture of a page, from its top, as far as the screen's height. */
    @Test
    void ofEachType() throws IOException {
        Path folder = SitePages.folder().resolveSibling("screenshots");
        Files.createDirectories(folder);
        List<String> wanted = List.of(System.getProperty("screenshots", String.join(",", TYPES)).split(","));
        try (SiteServer server = SiteServer.under("/"); Browser browser = Browser.start()) {
            Map<String, Map<String, String>> pages = pages();
            for (String type : wanted) {
                List<BufferedImage> sheet = new ArrayList<>();
                for (Map.Entry<String, String> page : pages.getOrDefault(type, Map.of()).entrySet()) {
                    for (int width : SCREENS.keySet().stream().sorted().toList()) {
                        for (String colours : List.of("light", "dark")) {
                            browser.colours(colours);
                            browser.screen(width, SCREENS.get(width));
                            browser.open(server.address(page.getValue()));
                            byte[] png = browser.picture();
                            String name = String.join("-", page.getKey(), type, String.valueOf(width), colours);
                            Files.write(folder.resolve(name + ".png"), png);
                            sheet.add(ImageIO.read(new ByteArrayInputStream(png)));
                        }
                    }
                }
                if (!sheet.isEmpty()) {
                    ImageIO.write(sideBySide(sheet), "png", folder.resolve("sheet-" + type + ".png").toFile());
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

    private static BufferedImage sideBySide(List<BufferedImage> pictures) {
        int width = pictures.stream().mapToInt(picture -> picture.getWidth() * SHEET_HEIGHT / picture.getHeight() + GAP).sum();
        BufferedImage sheet = new BufferedImage(width, SHEET_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = sheet.createGraphics();
        canvas.setColor(Color.GRAY);
        canvas.fillRect(0, 0, width, SHEET_HEIGHT);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int left = 0;
        for (BufferedImage picture : pictures) {
            int shown = picture.getWidth() * SHEET_HEIGHT / picture.getHeight();
            canvas.drawImage(picture, left, 0, shown, SHEET_HEIGHT, null);
            left += shown + GAP;
        }
        canvas.dispose();
        return sheet;
    }
}
