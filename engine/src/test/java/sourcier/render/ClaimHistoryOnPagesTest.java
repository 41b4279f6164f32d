package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.LighthouseDossier;

/** What readers are told of the past of a claim and of a question, and the feed of answers that is made of it. */
class ClaimHistoryOnPagesTest {
    @TempDir
    private Path folder;

    private LighthouseDossier dossier;

    @BeforeEach
    void copy() throws IOException {
        dossier = LighthouseDossier.copyTo(folder);
    }

    @Test
    void changesAreToldNewestFirst() throws IOException {
        List<String> days = page("a2-portee-30").select(".history time").eachAttr("datetime");
        assertEquals(List.of("1933-06-30", "1933-04-12", "1932-03-10"), days);
    }

    /** An edit that nobody noted is told with the day of the last change, so that a site made without Git tells it too. */
    @Test
    void aChangeThatIsNotNotedYetIsToldToo() throws IOException {
        dossier.edit("content/fr/claims/a4-dix-ans-de-nuit.md", "- {source: carnet-sans-nom, verdict: confirms", "- {source: carnet-sans-nom, verdict: refines");
        Document page = page("a4-dix-ans-de-nuit");
        assertEquals("1933-06-30", page.select(".history time").first().attr("datetime"));
        String first = page.select(".history li").first().text();
        assertTrue(first.contains("« précise »") && first.contains("« confirme »"), first);
        assertEquals(2, page.select(".history__day").size());
    }

    @Test
    void aDossierWithoutALogTellsNoHistory() throws IOException {
        Files.delete(folder.resolve("data/history.csv"));
        assertTrue(page("a2-portee-30").select(".history").isEmpty());
        assertTrue(feed().contains("<published>1933-06-30T00:00:00Z</published>"));
    }

    @Test
    void theFeedHasEachAnswerSinceWhenTheDossierGivesIt() throws IOException {
        String feed = feedAfterBuild();
        assertTrue(feed.contains("tag:phare.example.org,1933:feu-de-corvelec/fr/questions/quand-rallumee</id>"), feed);
        assertTrue(feed.contains("<published>1933-04-12T10:00:00Z</published>"));
        assertTrue(feed.contains("<updated>1933-04-12T10:00:00Z</updated>"));
        assertFalse(feed.contains("quelle-portee"), "not answered yet");
    }

    private String feedAfterBuild() throws IOException {
        build();
        return feed();
    }

    private String feed() throws IOException {
        return Files.readString(folder.resolve("target/site/feed-questions.xml"));
    }

    private Document page(String claim) throws IOException {
        build();
        try (var files = Files.walk(folder.resolve("target/site"))) {
            Path page = files.filter(file -> file.endsWith(claim + ".html")).findFirst().orElseThrow();
            return Jsoup.parse(page);
        }
    }

    private void build() {
        LighthouseDossier.Run run = dossier.run("build");
        assertEquals(0, run.code(), run.out() + run.err());
    }
}
