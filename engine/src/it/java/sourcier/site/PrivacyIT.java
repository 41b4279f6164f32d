package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nobody learns who reads what: no page asks anything of another host, keeps anything in the browser, or breaks its own security
 * policy; opened from disk without a network, and from a server with no other host in reach.
 */
class PrivacyIT {
    /** Runs before the page does, so that no violation is missed. */
    private static final String HEAR_VIOLATIONS = "window.violations = [];"
            + "addEventListener('securitypolicyviolation', e => window.violations.push(e.effectiveDirective + ' ' + e.blockedURI));";
    private static final String KEPT = """
            const done = arguments[0], kept = window.violations.map(violation => 'policy violated: ' + violation);
            if (document.cookie) kept.push('a cookie: ' + document.cookie);
            for (const store of ['localStorage', 'sessionStorage'])
                if (window[store].length) kept.push(store + ': ' + Object.keys(window[store]));
            const ask = [indexedDB.databases().then(all => all.forEach(one => kept.push('a database: ' + one.name)))];
            if (window.caches) ask.push(caches.keys().then(all => all.forEach(name => kept.push('a cache: ' + name)), () => {}));
            if (navigator.serviceWorker) ask.push(navigator.serviceWorker.getRegistrations()
                .then(all => all.forEach(one => kept.push('a service worker: ' + one.scope)), () => {}));
            Promise.all(ask).then(() => done(kept), error => done(['not known: ' + error]));
            """;

    private static SiteServer server;
    private static Browser browser;
    private static int checked;

    @BeforeAll
    static void start() throws IOException {
        server = SiteServer.under("/");
        browser = Browser.start();
        browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", HEAR_VIOLATIONS));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
        if (checked == 2 * SitePages.all().size()) {
            RecordedCheck.own("privacy", checked).write();
        }
    }

    /** Opened as a file, with the network off. */
    @Test
    void nothingIsAskedOrKeptFromDisk() {
        network(false);
        walk(page -> SitePages.file(page).toUri(), "(?:file|data):.*");
        network(true);
    }

    /** Opened from a server; every other host is out of reach. */
    @Test
    void nothingIsAskedOrKeptFromAServer() {
        String site = server.address("").toString();
        walk(server::address, "data:.*|\\Q" + site + "\\E.*");
        assertEquals(List.of(), server.missing(), "asked for and not there");
    }

    /** The proof can fail: what is kept, asked or forbidden is noticed. */
    @Test
    void whatIsKeptIsNoticed() {
        browser.open(server.address("index.html"));
        browser.script("document.cookie = 'seen=1'; localStorage.seen = 1;"
                + "const image = new Image(); image.src = 'https://example.org/seen.png'; document.body.append(image);");
        browser.awaitTrue("return window.violations.length > 0;");
        String kept = browser.scriptWithCallback(KEPT).toString();
        browser.script("document.cookie = 'seen=1; max-age=0'; localStorage.clear();");
        browser.consoleErrors();
        for (String noticed : List.of("a cookie", "localStorage", "policy violated: img-src")) {
            assertTrue(kept.contains(noticed), noticed + " is not in " + kept);
        }
    }

    private static void walk(Function<String, URI> address, String allowed) {
        List<String> problems = new ArrayList<>();
        browser.open(URI.create("about:blank"));
        browser.requests();
        browser.consoleErrors();
        for (String page : SitePages.all()) {
            browser.open(address.apply(page));
            ((List<?>) browser.scriptWithCallback(KEPT)).forEach(kept -> problems.add(page + ": " + kept));
            List<String> requests = browser.requests();
            assertFalse(requests.isEmpty(), "the browser reported no request at all for " + page);
            requests.stream().filter(asked -> !asked.matches(allowed)).forEach(asked -> problems.add(page + ": asks " + asked));
            browser.consoleErrors().forEach(error -> problems.add(page + ": " + error));
        }
        Problems.assertNone(problems);
        checked += SitePages.all().size();
    }

    private static void network(boolean on) {
        browser.command("Network.enable", Map.of());
        browser.command("Network.emulateNetworkConditions",
                Map.of("offline", !on, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
