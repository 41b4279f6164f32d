package sourcier.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.LighthouseDossier;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Site;
import sourcier.parse.ContentReader;
import sourcier.render.SitePage;
import sourcier.render.SiteRenderer;

/** After any edit, what the preview read anew together with what it remembers is what a fresh reading of everything gives. */
class IncrementalReadingTest {
    private static final int EDITS = 500;
    private static final long SEED = 20261122;
    private static final int PAGES_COMPARED = 4;

    @TempDir
    private Path root;

    private int compared;
    private final Random chance = new Random(SEED);
    private final FindingsPanel panel = new FindingsPanel(Catalogue.load("en"), Path.of("/project"), "");

    @Test
    void fiveHundredEditsGiveWhatAFreshReadingGives() throws IOException {
        LighthouseDossier.copyTo(root);
        WatchedSite watched = new WatchedSite(root, panel);
        int healthy = 0;
        Path file = null;
        byte[] before = null;
        for (int i = 0; i < EDITS; i++) {
            // Every second edit takes back the one before, so that the dossier does not decay.
            if (before != null) {
                write(file, before);
                before = null;
            } else {
                file = pick(files());
                before = Files.readAllBytes(file);
                edit(file, before);
            }
            watched.readAgain(Set.of(file));
            watched.check();
            WatchedSite fresh = new WatchedSite(root, panel);
            assertEquals(fresh.findings(), watched.findings(), file + ", edit " + i + " of seed " + SEED);
            if (fresh.findings().isEmpty()) {
                healthy++;
                comparePages(fresh, watched, file);
            }
        }
        assertTrue(healthy > EDITS / 2, "only " + healthy + " edits left a healthy dossier");
        assertTrue(compared > EDITS, "only " + compared + " pages were compared");
    }

    private void comparePages(WatchedSite fresh, WatchedSite watched, Path file) {
        Site site = new ContentReader(root, new Diagnostics()).readAll().site();
        List<String> pages = new SiteRenderer(site, root.resolve("templates")).pages().stream().map(SitePage::path).toList();
        for (int i = 0; i < PAGES_COMPARED; i++) {
            compare(pick(pages), fresh, watched, file);
        }
        compare("data/claims.json", fresh, watched, file);
    }

    private void compare(String path, WatchedSite fresh, WatchedSite watched, Path file) {
        byte[] expected = fresh.bytes(path);
        if (expected != null) { // A broken template: the watched site gives the last good page.
            assertArrayEquals(expected, watched.bytes(path), path + " after " + file);
            compared++;
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("content", "data", "templates")) {
            try (var walk = Files.walk(root.resolve(folder))) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** A word more, a line less, half a file, or no file. */
    private void edit(Path file, byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = chance.nextInt(Math.max(1, lines.size()));
        switch (chance.nextInt(8)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.writeString(file, text.substring(0, text.length() / 2));
            case 2 -> {
                lines.remove(line);
                Files.writeString(file, String.join("\n", lines) + "\n");
            }
            default -> {
                boolean ends = file.toString().endsWith(".md");
                Files.writeString(file, ends ? text.stripTrailing() + " Encore" + chance.nextInt(100) + ".\n" : text + "\n");
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private <T> T pick(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
