package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sourcier.model.Edition;
import sourcier.model.Evidence;
import sourcier.model.Language;
import sourcier.model.Places;
import sourcier.model.Site;
import sourcier.model.SiteConfig;
import sourcier.model.Source;
import sourcier.model.Verdict;
import sourcier.source.SourceFile;

/** Copies of one dispatch stand under what they copy, link by link. */
class SourceTreeTest {
    private final Site site = site(
            Made.source("notice", null),
            Made.source("agency", "notice"),
            Made.source("gazette", "agency"),
            Made.source("herald", "agency"),
            Made.source("log", null));

    @Test
    void linksThatNobodyCitesStandInTheirPlaces() {
        assertEquals(List.of("(notice (agency *gazette *herald))", "*log"), written(grow("gazette", "log", "herald")));
    }

    @Test
    void whatIsItselfEvidenceKeepsItsPlaceAboveItsCopies() {
        assertEquals(List.of("(*notice (*agency *gazette))"), written(grow("gazette", "agency", "notice")));
    }

    @Test
    void originsAndCopiesStandInTheOrderInWhichTheyAreMet() {
        assertEquals(List.of("*log", "(notice (agency *herald *gazette))"), written(grow("log", "herald", "gazette")));
    }

    @Test
    void theRegisterIsATreeWithoutEvidence() {
        List<SourceTree> trees = SourceTree.of(site, site.sources().values());
        assertEquals(List.of("(notice (agency gazette herald))", "log"), written(trees));
        assertNull(trees.get(1).evidence());
    }

    @Test
    void onlyEvidenceIsCounted() {
        assertEquals(2, grow("gazette", "herald").get(0).getReports());
        assertEquals(4, grow("gazette", "herald").get(0).all().count());
    }

    @Test
    void noEvidenceNoTrees() {
        assertEquals(List.of(), grow());
    }

    /** Another rule reports the circle; here it must only not go on for ever. */
    @Test
    void aCircleIsCutWhereItCloses() {
        Site circle = site(Made.source("egg", "hen"), Made.source("hen", "egg"));
        assertEquals(List.of("(hen egg)", "(egg hen)"), written(SourceTree.of(circle, circle.sources().values())));
    }

    private List<SourceTree> grow(String... sources) {
        return SourceTree.of(site, Stream.of(sources)
                .map(id -> new Evidence(Made.ref(id), Verdict.CONFIRMS, null))
                .toList());
    }

    /** Trees as in Lisp; evidence has a star. */
    private static List<String> written(List<SourceTree> trees) {
        return trees.stream().map(tree -> {
            String name = (tree.evidence() == null ? "" : "*") + tree.source().id();
            return tree.copies().isEmpty() ? name : "(" + name + " " + String.join(" ", written(tree.copies())) + ")";
        }).toList();
    }

    private static Site site(Source... sources) {
        Map<String, Source> byId = new LinkedHashMap<>();
        Stream.of(sources).forEach(source -> byId.put(source.id(), source));
        Edition edition = new Edition(new Language("fr", "Français", ""), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
        SiteConfig config = new SiteConfig("lamp", "1", "https://phare.invalid", "", "1933-06-30", "1933-05-31", Map.of(),
                Places.none(SourceFile.of("jbake.properties", "").span(0, 0)));
        return new Site(config, byId, List.of(edition), List.of());
    }
}
