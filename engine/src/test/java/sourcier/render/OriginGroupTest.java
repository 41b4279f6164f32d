package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Copies of one dispatch stand together under what they copy. */
class OriginGroupTest {
    private final Site site = site(
            Made.source("notice", null),
            Made.source("agency", "notice"),
            Made.source("gazette", "agency"),
            Made.source("log", null));

    @Test
    void evidenceIsGroupedByTheEndOfItsChain() {
        List<OriginGroup> groups = group("gazette", "log", "agency");
        assertEquals(List.of("notice", "log"), groups.stream().map(group -> group.origin().id()).toList());
        assertEquals(List.of("gazette", "agency"), sources(groups.get(0)));
        assertEquals(List.of("log"), sources(groups.get(1)));
    }

    @Test
    void anOriginThatIsItselfEvidenceBelongsToItsGroup() {
        List<OriginGroup> groups = group("notice", "gazette");
        assertEquals(1, groups.size());
        assertEquals(List.of("notice", "gazette"), sources(groups.get(0)));
    }

    @Test
    void noEvidenceNoGroups() {
        assertEquals(List.of(), group());
    }

    private List<OriginGroup> group(String... sources) {
        return OriginGroup.of(site, Stream.of(sources)
                .map(id -> new Evidence(Made.ref(id), Verdict.CONFIRMS, null))
                .toList());
    }

    private static List<String> sources(OriginGroup group) {
        return group.items().stream().map(item -> item.source().id()).toList();
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
