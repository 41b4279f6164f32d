package sourcier.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import sourcier.pack.StylesheetBundler;

/**
 * The files below {@code assets/}, as they are at each moment. A stylesheet is given with all its parts in it; while one of them is
 * missing, the last good one is given.
 */
final class WatchedAssets {
    private static final Pattern STYLESHEET = Pattern.compile("assets/css/[^/]+\\.css");

    private final Path root;
    private final Map<String, byte[]> lastGood = new ConcurrentHashMap<>();

    /** @param root the folder of the project */
    WatchedAssets(Path root) {
        this.root = root;
    }

    /** Reads every stylesheet once, so that each has a last good one. */
    void readSheets() {
        try {
            StylesheetBundler.sheets(root.resolve("assets/css")).forEach(sheet -> bytes("assets/css/" + sheet.getFileName()));
        } catch (IOException missing) {
            // The panel of findings tells it, see wrongStyle().
        }
    }

    /**
     * A file below {@code assets/}; a link that leads out of that folder is not followed.
     *
     * @param path path in the site
     * @return null if there is none
     */
    byte[] bytes(String path) {
        try {
            Path file = root.resolve(path).toRealPath();
            if (!file.startsWith(root.resolve("assets").toRealPath()) || !Files.isRegularFile(file)) {
                return null;
            }
            if (!STYLESHEET.matcher(path).matches()) {
                return Files.readAllBytes(file);
            }
            byte[] bytes = StylesheetBundler.text(file).getBytes(StandardCharsets.UTF_8);
            lastGood.put(path, bytes);
            return bytes;
        } catch (IOException missing) {
            return STYLESHEET.matcher(path).matches() ? lastGood.get(path) : null;
        }
    }

    /** Why a stylesheet is missing or lacks a part; empty if all is there. */
    String wrongStyle() {
        try {
            StylesheetBundler.text(root.resolve("assets/css/site.css"));
            for (Path sheet : StylesheetBundler.sheets(root.resolve("assets/css"))) {
                StylesheetBundler.text(sheet);
            }
            return "";
        } catch (IOException missing) {
            return String.valueOf(missing);
        }
    }
}
