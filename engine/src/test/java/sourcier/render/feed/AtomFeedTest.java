package sourcier.render.feed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import sourcier.render.data.Lighthouse;

class AtomFeedTest {
    private static final AtomFeed.Change OLD =
            new AtomFeed.Change("1902-01-02", "First <edition> & more", "<p>A <a href=\"x.html\">lamp</a> 🗼</p>",
                    "changes.html#1902-01-02");
    private static final AtomFeed.Change NEW =
            new AtomFeed.Change("1903-05-06", "Bell\u0007 added", "<p>]]></p>", "changes.html#1903-05-06");

    private static byte[] feed(AtomFeed.Change... changes) {
        return AtomFeed.of(Lighthouse.config(), Lighthouse.english(), List.of(changes));
    }

    private static List<String> texts(Document document, String path) {
        return Xml.texts(document, path);
    }

    @Test
    void hasWhatAtomRequires() {
        Document feed = Xml.parse(feed(NEW, OLD));

        assertEquals("http://www.w3.org/2005/Atom", feed.getDocumentElement().getNamespaceURI());
        assertEquals(List.of("en"), texts(feed, "/feed/@lang"));
        assertEquals(List.of("tag:example.org,1902:lighthouse/en"), texts(feed, "/feed/id"));
        assertEquals(List.of("The lamp of Skerry"), texts(feed, "/feed/title"));
        assertEquals(List.of("1903-05-06T00:00:00Z"), texts(feed, "/feed/updated"));
        assertEquals(List.of("The lamp of Skerry"), texts(feed, "/feed/author/name"));
        assertEquals(List.of("https://Example.org/light/feed.xml"), texts(feed, "/feed/link[@rel='self']/@href"));
        assertEquals(List.of("https://Example.org/light/index.html"), texts(feed, "/feed/link[@rel='alternate']/@href"));
        for (String required : List.of("id", "title", "updated", "link[@rel='alternate']")) {
            assertEquals(2, texts(feed, "/feed/entry/" + required).size(), required);
        }
    }

    @Test
    void hasAnEntryForEachChange() {
        Document feed = Xml.parse(feed(NEW, OLD));

        assertEquals(List.of("Bell added", "First <edition> & more"), texts(feed, "/feed/entry/title"));
        assertEquals(List.of(NEW.html(), OLD.html()), texts(feed, "/feed/entry/content[@type='html']"));
        assertEquals("https://Example.org/light/changes.html#1902-01-02", texts(feed, "/feed/entry/content/@base").get(1));
        assertEquals("1902-01-02T00:00:00Z", texts(feed, "/feed/entry/updated").get(1));
    }

    @Test
    void neverChangesAnIdOnceItIsPublished() {
        AtomFeed.Change same = new AtomFeed.Change("1902-01-02", "Again", "", "changes.html#1902-01-02");
        List<String> before = texts(Xml.parse(feed(OLD)), "//id");
        List<String> after = texts(Xml.parse(feed(NEW, same, OLD)), "//id");

        assertEquals(List.of("tag:example.org,1902:lighthouse/en", "tag:example.org,1902:lighthouse/en/1902-01-02"), before);
        assertEquals(List.of(
                "tag:example.org,1902:lighthouse/en",
                "tag:example.org,1903:lighthouse/en/1903-05-06",
                "tag:example.org,1902:lighthouse/en/1902-01-02/2",
                "tag:example.org,1902:lighthouse/en/1902-01-02"), after);
        assertEquals(after.size(), new HashSet<>(after).size());
    }

    @Test
    void hasAnAddressOfItsOwnForEachEdition() {
        Document feed = Xml.parse(AtomFeed.of(Lighthouse.config(), Lighthouse.gaelic(), List.of()));

        assertEquals(List.of("https://Example.org/light/gd/feed.xml"), texts(feed, "/feed/link[@rel='self']/@href"));
        assertEquals(List.of("tag:example.org,1903:lighthouse/gd"), texts(feed, "/feed/id"));
        assertEquals(List.of("Solas na Sgeir"), texts(feed, "/feed/title"));
    }

    @Test
    void writesTheSameBytesAgain() {
        assertArrayEquals(feed(NEW, OLD), feed(NEW, OLD));
        assertTrue(new String(feed(OLD), StandardCharsets.UTF_8).contains("🗼"), "not as a reference");
    }
}
