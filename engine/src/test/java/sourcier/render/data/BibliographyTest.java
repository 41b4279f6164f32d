package sourcier.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BibliographyTest {
    private final String bib = Exported.text("sources.bib");
    private final JsonNode csl = Exported.json("sources.csl.json");

    @Test
    void hasAnEntryForEachSourceUnderItsId() {
        List<String> entries = Pattern.compile("(?m)^@(\\w+\\{.+),$").matcher(bib).results()
                .map(match -> match.group(1)).toList();

        assertEquals(List.of("misc{log", "online{gazette-1901", "online{inquiry", "online{almanac"), entries);
    }

    @Test
    void balancesBracesInEveryEntry() {
        for (String entry : bib.split("\n\n")) {
            int depth = 0;
            for (char c : entry.strip().toCharArray()) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                assertTrue(depth >= 0, entry);
            }
            assertEquals(0, depth, entry);
        }
    }

    @Test
    void escapesWhatLatexWouldRead() {
        String title = "title = {{100 \\% of \\textbraceleft{}oil\\textbraceright{} \\& co\\_2 \\#1, \\textbackslash{}\\$ 5 "
                + "\\textasciitilde{} \\textasciicircum{} \"Élan\" 🗼}},";

        assertTrue(bib.contains(title), bib);
        assertTrue(bib.contains("url = {https://gazette.example/a_b?c=%7Bd%7D&e=1%20},"), "an address is verbatim");
    }

    @Test
    void givesDatesThatBibLatexReadsAndNotesTheOthers() {
        assertTrue(entry("gazette-1901").contains("date = {1901-03-02~},"));
        assertTrue(entry("inquiry").contains("date = {1902-01/1902-03},"));
        assertFalse(entry("almanac").contains("  date ="));
        assertTrue(entry("almanac").contains("note = {date [1901-02-01,1901-03-01]},"));
        assertTrue(entry("log").contains("note = {no date found},"));
    }

    @Test
    void givesReferenceManagersTheSameSources() {
        JsonNode gazette = Exported.find(csl, "id", "gazette-1901");

        assertEquals(4, csl.size());
        assertEquals("article-newspaper", gazette.path("type").asString());
        assertEquals(Lighthouse.LATEX, gazette.path("title").asString());
        assertEquals("The Gazette", gazette.path("container-title").asString());
        assertEquals("[[1901,3,2]]", gazette.path("issued").path("date-parts").toString());
        assertTrue(gazette.path("issued").path("circa").asBoolean());
        assertEquals("derived from log", gazette.path("note").asString());
    }

    @Test
    void neverMakesADateSurerThanItIs() {
        assertEquals("[[1902,1],[1902,3]]",
                Exported.find(csl, "id", "inquiry").path("issued").path("date-parts").toString());
        assertEquals("{\"literal\":\"[1901-02-01,1901-03-01]\"}",
                Exported.find(csl, "id", "almanac").path("issued").toString());
        assertFalse(Exported.find(csl, "id", "log").has("issued"));
        assertEquals("The keeper's log, not seen", Exported.find(csl, "id", "log").path("title").asString());
    }

    private String entry(String id) {
        MatchResult match = Pattern.compile("(?s)@\\w+\\{" + id + ",.*?\n}\n").matcher(bib).results().findFirst().orElseThrow();
        return match.group();
    }
}
