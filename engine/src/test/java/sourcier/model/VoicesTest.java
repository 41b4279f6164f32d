package sourcier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sourcier.source.SourceFile;

/** How many speak for themselves through some sources. */
class VoicesTest {
    private static final SourceFile FILE = SourceFile.of("made-up.yml", "made up\n");
    private final Site site = site(
            source("notice", "Service of lights", null),
            source("second-notice", "Service of lights", null),
            source("agency", "Coast agency", "notice"),
            source("gazette", "Gazette", "agency"),
            source("reprint", "Herald", null, "syndicated-copy"),
            source("mirror", "Mirror", "gazette", "mirror"),
            source("log", "Port", null));

    @Test
    void copiesSpeakWithTheVoiceOfTheirOrigin() {
        assertEquals(Set.of("Service of lights"), site.voices(List.of("gazette", "agency", "mirror")));
        assertEquals(Set.of("Service of lights", "Port"), site.voices(List.of("gazette", "log")));
    }

    @Test
    void whoSaysItTwiceIsOneVoice() {
        assertEquals(Set.of("Service of lights"), site.voices(List.of("notice", "second-notice")));
        assertEquals(2, site.origins(List.of("notice", "second-notice")).size());
    }

    @Test
    void aCopyThatDoesNotSayOfWhatIsNobodysVoice() {
        assertEquals(Set.of("Port"), site.voices(List.of("reprint", "log")));
        assertEquals(Set.of(), site.voices(List.of("reprint")));
        assertTrue(site.sources().get("reprint").isCopyOfUnknown());
        assertFalse(site.sources().get("mirror").isCopyOfUnknown());
    }

    @Test
    void whatIsNotInTheRegisterIsNoVoice() {
        assertEquals(Set.of(), site.voices(List.of("nowhere")));
    }

    private static Source source(String id, String publisher, String derivedFrom, String... caveats) {
        Ref origin = derivedFrom == null ? null : new Ref(derivedFrom, FILE.span(0, 0));
        return new Source(id, publisher, null, null, null, "fr", null, null, SourceKind.PRESS, origin, null, List.of(caveats), Map.of(),
                Places.none(FILE.span(0, 0)));
    }

    private static Site site(Source... sources) {
        Map<String, Source> byId = new LinkedHashMap<>();
        for (Source source : sources) {
            byId.put(source.id(), source);
        }
        SiteConfig config = new SiteConfig("lamp", "1", "https://phare.invalid", "", "1933-06-30", "1933-05-31", Map.of(),
                Places.none(FILE.span(0, 0)));
        return new Site(config, byId, List.of(), List.of());
    }
}
