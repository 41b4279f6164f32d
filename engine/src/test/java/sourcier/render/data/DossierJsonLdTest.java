package sourcier.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DossierJsonLdTest {
    private static final String HOST = "https://Example.org/light/";
    private final JsonNode dossier = Exported.json("dossier.jsonld");

    @Test
    void isABackgroundArticleThatNeedsNoNetwork() {
        assertEquals("BackgroundNewsArticle", dossier.path("@type").asString());
        assertEquals(HOST + "index.html", dossier.path("@id").asString());
        assertEquals("https://schema.org/", dossier.path("@context").path("@vocab").asString());
        assertTrue(dossier.path("@context").isObject(), "a context by address would have to be fetched");
        assertEquals(HOST + "method.html", dossier.path("backstory").asString());
        assertEquals(HOST + "gd/index.html", dossier.path("workTranslation").path(0).path("@id").asString());
    }

    @Test
    void identifiesEveryEntryByItsAddress() {
        assertEquals(List.of("claims/lamp-range.html", "claims/lamp-oil.html", "questions/who-open.html",
                "questions/who-partly.html", "questions/who-answered.html"), ids("hasPart"));
        assertEquals(List.of("events.html#lit", "events.html#storm", "events.html#repair", "events.html#visit",
                "equipment/lens.html"), ids("about"));
        assertEquals(List.of("terms.html#keeper", "terms.html#range", "terms.html#skerry"), ids("mentions"));
        assertEquals(List.of("sources.html#log", "sources.html#gazette-1901", "sources.html#inquiry",
                "sources.html#almanac"), ids("citation"));
    }

    private List<String> ids(String member) {
        return dossier.path(member).valueStream()
                .map(node -> node.path("@id").asString())
                .map(id -> id.substring(HOST.length())).toList();
    }

    @Test
    void givesEventsOnlyDatesThatAreCertain() {
        assertEquals("1901-02-03 1901-02-03", dates("lit"));
        assertEquals("- -", dates("storm"), "approximate");
        assertEquals("1901-03-05 -", dates("repair"), "uncertain end");
        assertEquals("1901-05 1901-05", dates("visit"), "a month stays a month");
        assertEquals("1901-02-03/1901-05-31", dossier.path("temporalCoverage").asString());
    }

    private String dates(String event) {
        JsonNode node = node("about", "events.html#" + event);
        return node.path("startDate").asString("-") + " " + node.path("endDate").asString("-");
    }

    @Test
    void acceptsAnAnswerOnlyOnceItIsOne() {
        assertFalse(node("hasPart", "questions/who-open.html").has("suggestedAnswer"));
        assertTrue(node("hasPart", "questions/who-partly.html").has("suggestedAnswer"));
        assertFalse(node("hasPart", "questions/who-partly.html").has("acceptedAnswer"));
        assertEquals("1902-03-04",
                node("hasPart", "questions/who-answered.html").path("acceptedAnswer").path("dateCreated").asString());
    }

    @Test
    void namesTheSpeakerButNotForTheArticlesOwnVoice() {
        JsonNode range = node("hasPart", "claims/lamp-range.html");

        assertEquals("Person", range.path("author").path("@type").asString());
        assertEquals("1901-03-01", range.path("dateCreated").asString());
        assertEquals(3, range.path("citation").size());
        assertFalse(node("hasPart", "claims/lamp-oil.html").has("author"));
        assertFalse(node("hasPart", "claims/lamp-oil.html").has("dateCreated"), "uncertain");
    }

    @Test
    void keepsRangesAndDoubtsInDataSheets() {
        JsonNode facts = node("about", "equipment/lens.html").path("additionalProperty");
        JsonNode range = Exported.find(facts, "propertyID", "range");

        assertEquals(30, range.path("minValue").asInt());
        assertFalse(range.has("maxValue") || range.has("value"));
        assertEquals("approximate, disputed", Exported.find(facts, "propertyID", "mass").path("description").asString());
        assertEquals(HOST + "sources.html#inquiry", range.path("subjectOf").path(0).path("@id").asString());
        assertEquals(4, facts.size(), "what is unknown has no value");
    }

    private JsonNode node(String member, String path) {
        return Exported.find(dossier.path(member), "@id", HOST + path);
    }

    @Test
    void describesItsDataWithADownloadForEachList() {
        JsonNode dataset = dossier.path("subjectOf");

        assertEquals("Dataset", dataset.path("@type").asString());
        assertEquals(12, dataset.path("distribution").size());
        assertEquals(HOST + "data/claims.json", dataset.path("distribution").path(0).path("contentUrl").asString());
    }

    @Test
    void namesThePageOfItsCorrections() {
        assertEquals(HOST + "changes.html", dossier.path("correction").asString());
    }
}
