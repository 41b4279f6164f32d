package sourcier.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageJsonLdTest {
    private static final String HOST = "https://Example.org/light/";
    private final Edition english = Lighthouse.english();

    private String text(Edition edition, Entry entry) {
        return PageJsonLd.of(Lighthouse.site(), Lighthouse.addresses(), edition, entry);
    }

    private JsonNode node(Entry entry) {
        return JsonMapper.shared().readTree(text(english, entry));
    }

    @Test
    void aClaimIsAPartOfTheDossier() {
        JsonNode claim = node(english.claims().get(0));

        assertEquals("Claim", claim.path("@type").asString());
        assertEquals(HOST + "claims/lamp-range.html", claim.path("@id").asString());
        assertEquals(HOST + "index.html", claim.path("isPartOf").path("@id").asString());
        assertEquals(3, claim.path("citation").size());
    }

    @Test
    void theContextHoldsNoMoreThanTheNodeNeeds() {
        assertEquals("[\"@vocab\",\"url\",\"dateCreated\"]",
                JsonMapper.shared().writeValueAsString(node(english.claims().get(0)).path("@context").propertyNames()));
    }

    @Test
    void theHomePageAndDataSheetsLeaveItToTheWholeDossier() {
        assertNull(text(english, english.page(Page.HOME)));
        assertNull(text(english, english.equipment().get(0)));
        assertTrue(Exported.files().containsKey(PageJsonLd.WHOLE));
    }

    @Test
    void aQuestionKeepsItsAnswer() {
        assertTrue(node(english.questions().get(2)).has("acceptedAnswer"));
    }

    /** In its place on the site; in words that are not translated, in those of the language that they are in. */
    @Test
    void aTranslationSpeaksOfItself() {
        Edition gaelic = new Edition(Lighthouse.gaelic().language(), english.claims(), english.events(), english.equipment(),
                english.questions(), english.terms(), Lighthouse.gaelic().pages());
        JsonNode claim = JsonMapper.shared().readTree(text(gaelic, gaelic.claims().get(0)));

        assertEquals("en", claim.path("inLanguage").asString());
        assertEquals(HOST + "gd/claims/lamp-range.html", claim.path("@id").asString());
        assertEquals(HOST + "gd/index.html", claim.path("isPartOf").path("@id").asString());
    }

    @Test
    void nothingInItCanEndTheElement() {
        Page page = english.page("changes");
        Page wicked = new Page(page.id(), "</script><!--", page.slug(), "page", page.summary(), page.figures(), page.body());
        String text = text(english, wicked);

        assertFalse(text.contains("<"), text);
        assertTrue(JsonMapper.shared().readTree(text).path("name").asString().contains("</script>"));
    }
}
