package sourcier.site;

import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriverLogLevel;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The installed browser without a window, cut off from every network but the loopback. One test class starts one. */
final class Browser implements AutoCloseable {
    /** Held here because the logging system forgets the level of a logger that nobody holds. */
    private static final Logger SELENIUM_LOG = Logger.getLogger("org.openqa.selenium");
    private static final int HEIGHT = 800;
    private static final int PAGES_LOADED = 20;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the browser. It fails where none is installed. */
    static Browser start() {
        SELENIUM_LOG.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BrowserPrograms.browser());
        // No sandbox: containers forbid it to the user root, and the only pages shown are our own.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--no-first-run",
                "--no-proxy-server", "--disable-background-networking", "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        options.setCapability("goog:loggingPrefs", logs);
        // The driver is named outright, so that Selenium has no reason to look for one or to download it.
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(BrowserPrograms.driver())
                .usingAnyFreePort().withLogLevel(ChromiumDriverLogLevel.OFF).build();
        service.sendOutputTo(OutputStream.nullOutputStream());
        ChromeDriver driver = new ChromeDriver(service, options);
        // What must come may come late on a machine that is busy.
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        return new Browser(driver);
    }

    /** Opens an address and waits until it is loaded. */
    void open(URI address) {
        driver.get(address.toString());
    }

    /** Goes back to the page before, as the key or button of the browser does. */
    void back() {
        driver.navigate().back();
    }

    /** The address shown, with its fragment. */
    URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    /** The elements that a CSS selector finds. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses keys, one after the other, where the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Runs a script in the page and gives what it returns. */
    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /**
     * Waits until a script returns true, also in the pages that are loaded meanwhile.
     *
     * @param script asked again and again; while it fails, as where a page has no body yet, it is not true
     */
    void awaitTrue(String script) {
        String asked = "const done = arguments[0];"
                + "const ask = () => { let yes = false; try { yes = (() => { " + script + " })(); } catch { }"
                + "  if (yes === true) done(); else setTimeout(ask, 20); }; ask();";
        for (int loaded = 0; loaded < PAGES_LOADED; loaded++) {
            try {
                driver.executeAsyncScript(asked);
                return;
            } catch (ScriptTimeoutException never) {
                throw new AssertionError("never true: " + script + "\n" + driver.getPageSource(), never);
            } catch (JavascriptException unloaded) {
                // Another page has come: ask there.
            }
        }
        throw new AssertionError("pages are loaded without end, waiting for: " + script);
    }

    /** What the browser's console says of errors and warnings, since the last call. */
    List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue()).map(LogEntry::getMessage).toList();
    }

    /** Runs a script that hands its result to the last of its arguments, a function. */
    Object scriptWithCallback(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Sends one command of the DevTools protocol. */
    void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    /** Sets the width of the screen, in CSS pixels. */
    void width(int width) {
        command("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets the colours that the reader prefers: light or dark. */
    void colours(String scheme) {
        command("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Sets what the page is shown on: {@code print}, or an empty text for a screen. */
    void medium(String medium) {
        command("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** How the page looks at the coarsest; on a page without any style it is the browser's own look. */
    Object look() {
        return script("const s = getComputedStyle(document.body);"
                + "return [s.margin, s.fontFamily, s.lineHeight, s.color, s.backgroundColor].join(' | ');");
    }

    /** The addresses of all requests since the last call, of pages and of what they load. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> (Map<?, ?>) new Json().<Map<?, ?>>toType(entry.getMessage(), Map.class).get("message"))
                .filter(message -> "Network.requestWillBeSent".equals(message.get("method")))
                .map(message -> (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request"))
                .map(request -> request.get("url").toString()).toList();
    }

    /** Ends the browser and its driver. */
    @Override
    public void close() {
        driver.quit();
    }
}
