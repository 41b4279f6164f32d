package sourcier.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageCitationTest {
    private final PageCitation page =
            new PageCitation("claims/lamp-oil.html", "100 % of {oil}", "The lamp of Skerry", "en", Lighthouse.config());
    private final PageCitation home = new PageCitation("index.html", "The lamp of Skerry", null, "en", Lighthouse.config());

    @Test
    void isFoundByAnAnchorMadeOfItsPath() {
        assertEquals("claims-lamp-oil", page.anchor());
        assertEquals("https://Example.org/light/claims/lamp-oil.html", page.address());
    }

    @Test
    void writesBibLatexThatPrintsTheTitleAsItIs() {
        assertEquals("""
                @online{lighthouse-claims-lamp-oil,
                  title = {{100 \\% of \\textbraceleft{}oil\\textbraceright{}}},
                  organization = {{The lamp of Skerry}},
                  version = {1.2.0},
                  date = {1903-05-06},
                  url = {https://Example.org/light/claims/lamp-oil.html},
                  language = {en},
                }""", page.bibTex());
    }

    @Test
    void writesRisWithOneTagOnALine() {
        assertEquals("""
                TY  - ELEC
                TI  - 100 % of {oil}
                T2  - The lamp of Skerry
                ET  - 1.2.0
                PY  - 1903
                DA  - 1903/05/06
                UR  - https://Example.org/light/claims/lamp-oil.html
                LA  - en
                ER  -\s""", page.ris());
    }

    @Test
    void writesCslJsonWithTheVersionWhereStylesPrintIt() {
        JsonNode item = JsonMapper.shared().readTree(page.cslJson()).path(0);

        assertEquals("webpage", item.path("type").asString());
        assertEquals("version 1.2.0", item.path("edition").asString());
        assertEquals("[[1903,5,6]]", item.path("issued").path("date-parts").toString());
    }

    @Test
    void theHomePageIsTheDossierAndStandsInNone() {
        assertFalse(home.bibTex().contains("organization"));
        assertFalse(home.ris().contains("T2"));
        assertFalse(home.ris().contains("\n\n"));
        assertFalse(home.cslJson().contains("container-title"));
    }
}
