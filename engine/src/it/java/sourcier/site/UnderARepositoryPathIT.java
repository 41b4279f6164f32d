package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site published below a path of a host that it shares, as GitHub Pages publishes a repository. */
class UnderARepositoryPathIT {
    private static final String BASE_PATH = "/some-repository/";

    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        server = SiteServer.under(BASE_PATH);
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    /** The address of the site, without a file name, shows the home page; a page in a folder shows too, both with their style. */
    @Test
    void theHomePageAndADeepPageAreComplete() {
        browser.open(URI.create("about:blank"));
        Object bare = browser.look();
        browser.requests();
        for (String page : List.of("", SitePages.firstInAFolder())) {
            browser.open(server.address(page));
            assertFalse(browser.all("main h1").isEmpty(), "no heading at " + server.address(page));
            assertNotEquals(bare, browser.look(), "no style at " + server.address(page));
        }
        assertEquals(List.of(), server.missing(), "asked for and not there");
        String site = server.address("").toString();
        assertEquals(List.of(), browser.requests().stream().filter(asked -> !asked.startsWith(site)).toList(),
                "asked for outside " + site);
    }

    /** From a page in a folder the main navigation leads up to a page of the site. */
    @Test
    void aDeepPageLeadsBackUp() {
        browser.open(server.address(SitePages.firstInAFolder()));
        browser.all("header nav a[href]").get(0).click();
        String reached = browser.address().getPath();
        assertEquals(BASE_PATH, reached.substring(0, reached.lastIndexOf('/') + 1));
        assertFalse(browser.all("main h1").isEmpty(), "no heading at " + browser.address());
        assertEquals(List.of(), server.missing(), "asked for and not there");
    }
}
