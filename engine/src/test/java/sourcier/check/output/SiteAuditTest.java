package sourcier.check.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcier.diagnostic.Diagnostics;

/** What the fixtures of the rules do not show: every way to write a thing, what is counted, and the report. */
class SiteAuditTest {
    @TempDir
    private Path folder;

    @Test
    void countsPagesAndLinks() throws IOException {
        MadeSite.copyTo(folder);
        SiteAudit audit = SiteAudit.of(folder, "https://example.org/lamp", page -> null);
        assertEquals(3, audit.pages());
        assertEquals(17, audit.links());
    }

    @Test
    void tellsOfACauseOnceWithItsContentAndTheNumberOfItsFiles() {
        MadeSite site = MadeSite.copyTo(folder).putAll(MadeSite.RESOURCES.resolve("OUT-001/on-every-page.error"));
        assertEquals(List.of("keepers.html", "content/en/404.html", "2"), site.audit().get(0).arguments());
        site = MadeSite.copyTo(folder.resolve("circle")).putAll(MadeSite.RESOURCES.resolve("OUT-004/in-a-circle.error"));
        assertEquals(List.of("claims/lamp-out.html", "content/en/claims/lamp-out.html", "2"), site.audit().get(0).arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script src=\"https://example.com/a.js\"></script>",
        "<link rel='preload' as='font' href='https://example.com/a.woff2'>",
        "<link rel='shortcut icon' href='https://example.com/a.ico'>",
        "<link rel=\"Preconnect\" href=\"HTTPS://example.com/\">",
        "<img alt='A lamp' srcset='../assets/img/icon.svg, http://example.com/a.png 2x'>",
        "<video poster='https://example.com/a.jpg'></video>",
        "<audio src='https://example.com/a.ogg'></audio>",
        "<video><source src='https://example.com/a.webm'></video>",
        "<object data='https://example.com/a.pdf'></object>",
        "<embed src='https://example.com/a.pdf'>",
        "<svg><image href='https://example.com/a.png'/></svg>",
        "<p style='background: url(https://example.com/a.png)'>Lamp",
        "<style>p { background: url('https://example.com/a.png') }</style>",
        "<form action='https://example.com/send'></form>",
        "<a href='../index.html' ping='https://example.com/seen'>Home</a>",
    })
    void seesEveryWayToLoadSomethingFromTheNet(String html) {
        List<String> found = MadeSite.copyTo(folder).page(html).findings();
        assertEquals(List.of("OUT-006"), found.stream().map(one -> one.split(" ")[0]).toList(), found.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p><#if lit>Lit", "<p><@lamp/>Lit", "<p>[=keeper]", "<p>FreeMarker template error", "<p>Optional.empty",
        "<p>made.up.Keeper@1b6d3586", "<p>Keeper[name=Ada, since=1912]", "<p>{1} lamps", "<p> undefined ", "<p>NaN",
        "<p>\u2003null\u2003",
        "<p><a href='https://example.com/null'>Lamp</a>", "<p lang=''>Lamp", "<p><a href=''>Lamp</a>",
        "<p><a href='../index.html'></a>",
        "<p class='x'></p>", "<ul><li>\n</ul>", "<table><caption></caption><tr><td></table>", "<table><tr><th></table>",
        "<figure><figcaption></figcaption></figure>", "<img src='../assets/img/icon.svg' title='' alt='Lamp'>", "<button></button>",
        "<section aria-label=''>Lamp</section>", "<meta name='description' content=''>",
    })
    void seesEveryHoleAndLeftover(String html) {
        List<String> found = MadeSite.copyTo(folder).page(html).findings();
        assertEquals(List.of("OUT-009"), found.stream().map(one -> one.split(" ")[0]).toList(), found.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>Write to ada@decade.example or ada@1b6d3586.example.org", "<pre>${x} null</pre>", "<p>In [1] and { 2 }, 5 < #6, x @ y",
        "<table><tr><td></table>", "<a href='../index.html' aria-label='Home'></a>", "<button><svg></svg></button>",
        "<div></div><span></span>", "<p>He was nullified", "<img src='../assets/img/icon.svg' alt='' aria-hidden='true'>",
    })
    void takesNothingElseForAHole(String html) {
        assertEquals(List.of(), MadeSite.copyTo(folder).page(html).findings());
    }

    @Test
    void reportsBytesThatAreNoUtf8WhereTheyStand() {
        byte[] page = "<!doctype html>\n<title>Lit</title>\n<p id='evidence'>\u00e9t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("OUT-008 claims/lamp-lit.html:3:18"),
                MadeSite.copyTo(folder).put("claims/lamp-lit.html", page).findings());
    }

    @Test
    void theReportIsWhatItsSchemaSaysAndTheSameEachTime() throws IOException {
        MadeSite.copyTo(folder).page("<p><a href='nowhere.html'></a>");
        byte[] report = report();
        assertArrayEquals(report, report());
        String location = "classpath:/schema/audit.json";
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        assertEquals(List.of(), registry.getSchema(SchemaLocation.of(location))
                .validate(new String(report, StandardCharsets.UTF_8), InputFormat.JSON));
    }

    private byte[] report() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SiteAudit audit = SiteAudit.of(folder, "https://example.org/lamp", page -> null);
        audit.run(diagnostics);
        return audit.report(diagnostics, "1.0.0");
    }
}
