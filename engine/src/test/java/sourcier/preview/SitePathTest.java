package sourcier.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    private static final SitePath ROOT = new SitePath("/");
    private static final SitePath REPOSITORY = new SitePath("/a-lamp/");

    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/phare/, phare/index.html",
        "/lampe.html, lampe.html",
        "/data/claims.json, data/claims.json",
        "/lampe%20neuve.html, lampe neuve.html",
        "/%C3%A9t%C3%A9.html, été.html",
        "/a+b.html, a+b.html",
        "/.nojekyll, .nojekyll"
    })
    void pathsOfTheSite(String request, String path) {
        assertEquals(path, ROOT.of(request));
        assertEquals(path, REPOSITORY.of("/a-lamp" + request));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/../secret", "/..", "/x/../../secret", "/%2e%2e/secret", "/%2E%2E%2Fsecret", "/%252e%252e/secret", "/x/..%2f..%2fsecret",
        "/..\\secret", "/%5c%5chost/share", "/x%00.html", "/x%0d%0aSet-Cookie:a", "/C:/secret", "/C%3A/secret", "//etc/passwd",
        "/./x.html", "/.git/config", "/x/.hidden", "/%", "/%zz", "/%c3%28", "secret", ""
    })
    void everythingElseIsRefused(String request) {
        assertNull(ROOT.of(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lampe.html", "/a-lampe/", "/a-lamp"})
    void whatIsNotBelowTheBaseIsRefused(String request) {
        assertNull(REPOSITORY.of(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x/", "/x", "/../", "/a b/", "//"})
    void aBaseHasSlashesAtBothEnds(String base) {
        assertThrows(IllegalArgumentException.class, () -> new SitePath(base));
    }

    @Property(seed = "20261122")
    void noRequestLeadsOutOfTheSite(@ForAll("requests") String request) {
        String path = ROOT.of(request);
        if (path != null) {
            Path site = Path.of("/srv/site");
            assertTrue(site.resolve(path).normalize().startsWith(site), request + " led to " + path);
            assertFalse(List.of(path.split("/")).contains(".."), path);
        }
    }

    @Provide
    Arbitrary<String> requests() {
        return Arbitraries.of("/", ".", "..", "%2e", "%2f", "%5c", "\\", "a", "%25", "%00", ":", "é", "+", "%c3%a9", "~")
                .list().ofMaxSize(12).map(parts -> "/" + String.join("", parts));
    }
}
