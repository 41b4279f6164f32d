package sourcier.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the installed browser and its driver. Nothing is ever downloaded: a test run says what it needs and fails. */
final class BrowserPrograms {
    /** Names on the PATH first, then where Debian and Ubuntu put what stands on no PATH. bin/test looks for the same. */
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable", "/usr/lib/chromium/chromium");
    private static final List<String> DRIVERS = List.of("chromedriver", "/usr/lib/chromium/chromedriver",
            "/usr/lib/chromium-browser/chromedriver");

    private BrowserPrograms() {}

    /** The browser. */
    static File browser() {
        return find("browser (Chromium)", BROWSERS);
    }

    /** The driver that Selenium talks to. */
    static File driver() {
        return find("ChromeDriver", DRIVERS);
    }

    private static File find(String what, List<String> names) {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return names.stream()
                .flatMap(name -> name.startsWith("/") ? Stream.of(Path.of(name))
                        : folders.stream().filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst().map(Path::toFile)
                .orElseThrow(() -> new IllegalStateException("no " + what + " found, looked for " + String.join(", ", names)
                        + ". bin/test installs it; on Debian: apt-get install chromium chromium-driver"));
    }
}
