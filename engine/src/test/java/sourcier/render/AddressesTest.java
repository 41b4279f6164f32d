package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way from page to page: relative, so that the site works from disk and under any address. */
class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "index.html,       lampe.html,       lampe.html",
        "index.html,       feux/rouge.html,  feux/rouge.html",
        "feux/rouge.html,  index.html,       ../index.html",
        "feux/rouge.html,  feux/vert.html,   vert.html",
        "feux/rouge.html,  mots/phare.html,  ../mots/phare.html",
        "en/a/b.html,      feed.xml,         ../../feed.xml",
        "en/a/b.html,      en/a/c/d.html,    c/d.html",
        "a/b/c.html,       a/x/b/c.html,     ../x/b/c.html",
        "feux.html,        feux/rouge.html,  feux/rouge.html",
        "index.html,       index.html,       index.html",
        "feux/rouge.html,  feux/rouge.html,  rouge.html"
    })
    void leadsFromOnePageToAnother(String from, String to, String link) {
        assertEquals(link, Addresses.relative(from, to));
        assertEquals(Path.of(to), Path.of(from).resolveSibling(link).normalize());
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,       mots.html#phare,       mots.html#phare",
        "feux/rouge.html,  mots.html#phare,       ../mots.html#phare",
        "feux/rouge.html,  feux/vert.html#a/b,    vert.html#a/b",
        "mots.html,        mots.html#phare,       #phare",
        "feux/rouge.html,  feux/rouge.html#notes, #notes"
    })
    void keepsThePlaceOnThePage(String from, String to, String link) {
        assertEquals(link, Addresses.relative(from, to));
    }
}
