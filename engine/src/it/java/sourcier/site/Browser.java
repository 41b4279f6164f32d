package sourcier.site;

import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriverLogLevel;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
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

    /** Moves the mouse to the first element that a CSS selector finds, and scrolls it there first. */
    void point(String selector) {
        WebElement element = all(selector).get(0);
        script("arguments[0].scrollIntoView({block: 'center'});", element);
        new Actions(driver).moveToElement(element).perform();
    }

    /** Taps with a finger on the first element that a CSS selector finds, and scrolls it there first. */
    void tap(String selector) {
        List<?> at = (List<?>) script("const e = document.querySelector(arguments[0]); e.scrollIntoView({block: 'center'});"
                + "const box = e.getClientRects()[0]; return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);", selector);
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        driver.perform(List.of(new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, PointerInput.Origin.viewport(),
                        ((Number) at.get(0)).intValue(), ((Number) at.get(1)).intValue()))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
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

    /**
     * Where what CSS puts before or after an element stands in the window: left, top, width and height in CSS pixels.
     *
     * @param selector finds the element; its first is meant
     * @param part     {@code before} or {@code after}
     */
    List<Number> box(String selector, String part) {
        Map<?, ?> document = (Map<?, ?>) driver.executeCdpCommand("DOM.getDocument", Map.of()).get("root");
        Object node = driver.executeCdpCommand("DOM.querySelector", Map.of("nodeId", document.get("nodeId"), "selector", selector)).get("nodeId");
        Map<?, ?> element = (Map<?, ?>) driver.executeCdpCommand("DOM.describeNode", Map.of("nodeId", node)).get("node");
        Object pseudo = ((List<?>) element.get("pseudoElements")).stream().map(one -> (Map<?, ?>) one)
                .filter(one -> part.equals(one.get("pseudoType"))).findFirst().orElseThrow().get("backendNodeId");
        Map<?, ?> model = (Map<?, ?>) driver.executeCdpCommand("DOM.getBoxModel", Map.of("backendNodeId", pseudo)).get("model");
        List<?> corners = (List<?>) model.get("border");
        return List.of((Number) corners.get(0), (Number) corners.get(1), (Number) model.get("width"), (Number) model.get("height"));
    }

    /** Sets the width of the screen, in CSS pixels. */
    void width(int width) {
        screen(width, HEIGHT);
    }

    /** Sets the size of the screen, in CSS pixels. */
    void screen(int width, int height) {
        command("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the screen shows, as PNG. */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** Sets the colours that the reader prefers: light or dark. */
    void colours(String scheme) {
        features(Map.of("prefers-color-scheme", scheme));
    }

    /** Sets what the reader prefers, by media feature: {@code prefers-contrast} is {@code more}, and the like. */
    void features(Map<String, String> values) {
        command("Emulation.setEmulatedMedia", Map.of("features", values.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue())).toList()));
    }

    /** Sets what the page is shown on: {@code print}, or an empty text for a screen. */
    void medium(String medium) {
        command("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** The page as it is printed: a PDF. */
    byte[] print() {
        return Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data"));
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
