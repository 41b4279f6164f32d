package sourcier.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From each claim of {@code data/claims.json} to its page, and from there to all its sources: the list leads to each in one
 * click, the counts are those of the data, and the drawing says what the list says.
 */
class EvidenceOnClaimPagesIT {
    private static final Map<String, String> SHAPES =
            Map.of("confirms", "confirmed", "refines", "refined", "contradicts", "contradicted");

    private final List<JsonNode> claims = read("data/claims.json", "claims");
    private final Map<String, JsonNode> sources = read("data/sources.json", "sources").stream()
            .collect(Collectors.toMap(source -> source.get("id").asString(), source -> source));
    private final List<String> problems = new ArrayList<>();

    /** A claim without a source says so instead. */
    @Test
    void everyClaimLeadsToEachOfItsSourcesInOneClickFromItsPage() {
        Map<String, String> ids = new HashMap<>();
        sources.forEach((id, source) -> Stream.of("url", "page_url").map(source::get).filter(Objects::nonNull)
                .filter(JsonNode::isString).forEach(address -> ids.put(address.asString(), id)));
        for (JsonNode claim : claims) {
            Element place = page(claim).getElementById("sources");
            if (evidence(claim).isEmpty()) {
                expect(claim, "words in place of sources", true, place.tagName().equals("p") && !place.text().isBlank());
                continue;
            }
            Set<String> reached = page(claim).select(".evidence a[href]").eachAttr("href").stream()
                    .map(target -> URI.create(claim.get("url").asString()).resolve(target.replace(" ", "%20")).toString())
                    .map(ids::get).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
            Set<String> wanted = new TreeSet<>(evidence(claim).keySet());
            wanted.addAll(strings(claim.get("origins")));
            wanted.removeAll(reached);
            expect(claim, "sources that are not reached", Set.of(), wanted);
        }
        Problems.assertNone(problems);
    }

    /** « 14 sources, 1 origine »: the numbers in the heading, and the shapes in the list, add up to the data. */
    @Test
    void thePageCountsWhatTheDataCount() {
        for (JsonNode claim : claims) {
            Map<String, String> evidence = evidence(claim);
            if (evidence.isEmpty()) {
                continue;
            }
            List<Integer> expected = evidence.size() == 1 ? List.of(1) : List.of(evidence.size(), claim.get("origins").size());
            expect(claim, "counts of sources and origins", expected, numbers(page(claim).getElementById("sources").text()));
            SHAPES.forEach((verdict, shape) -> expect(claim, "sources that say " + verdict,
                    evidence.values().stream().filter(verdict::equals).count(),
                    (long) page(claim).select(".evidence__item use[href=#shape-" + shape + "]").size()));
        }
        Problems.assertNone(problems);
    }

    /** Name by name from the top, and sign by sign. A lone source has no drawing. */
    @Test
    void theDrawingSaysWhatTheListSays() {
        int drawings = 0;
        for (JsonNode claim : claims) {
            Element drawing = page(claim).selectFirst("svg.chart--sources");
            if (drawing == null) {
                expect(claim, "sources and links without a drawing", true, nodes(claim).size() < 2);
                continue;
            }
            drawings++;
            String list = page(claim).select(".evidence__head, .evidence__link, .evidence__copies .evidence__item").stream()
                    .map(EvidenceOnClaimPagesIT::publisher).collect(Collectors.joining(" "));
            expect(claim, "names", list, words(String.join(" ", drawing.select("text:not(.chart__tick) tspan").eachText())));
            long dated = nodes(claim).stream().filter(id -> sources.get(id).hasNonNull("date")).count();
            expect(claim, "dates", dated, (long) drawing.select(".chart__tick tspan").size());
            SHAPES.forEach((verdict, shape) -> {
                Element path = drawing.selectFirst("path.shape--" + shape);
                long signs = path == null ? 0 : Pattern.compile("z|l8 8").matcher(path.attr("d")).results().count();
                expect(claim, "signs of " + verdict, evidence(claim).values().stream().filter(verdict::equals).count(), signs);
            });
        }
        expect(claims.get(0), "drawings on the site", true, drawings > 0);
        Problems.assertNone(problems);
    }

    /** The sources of the evidence and all that they copy. */
    private Set<String> nodes(JsonNode claim) {
        Set<String> nodes = new LinkedHashSet<>();
        for (String id : evidence(claim).keySet()) {
            for (String next = id; next != null && nodes.add(next);) {
                JsonNode from = sources.get(next).get("derived_from");
                next = from == null || from.isNull() ? null : from.asString();
            }
        }
        return nodes;
    }

    private static String publisher(Element line) {
        Element name = line.selectFirst(".source__publisher, a");
        // A link to a source that was seen holds its date, too.
        return words(name.text().replaceFirst(", (?=[^,]*\\d{4}).*$", ""));
    }

    /** Without the difference between kinds of spaces, and without those at which a drawing breaks a name. */
    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static Map<String, String> evidence(JsonNode claim) {
        Map<String, String> evidence = new HashMap<>();
        claim.get("evidence").forEach(item -> evidence.put(item.get("source").asString(), item.get("verdict").asString()));
        return evidence;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asString()));
        return strings;
    }

    private static List<Integer> numbers(String text) {
        return Pattern.compile("\\d+").matcher(text).results().map(found -> Integer.valueOf(found.group())).toList();
    }

    private void expect(JsonNode claim, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            problems.add(claim.get("url").asString() + ": " + what + ": expected " + expected + ", found " + actual);
        }
    }

    private final Map<String, Document> pages = new HashMap<>();

    private Document page(JsonNode claim) {
        return pages.computeIfAbsent(claim.get("url").asString(), SitePages::parse);
    }

    private static List<JsonNode> read(String file, String list) {
        List<JsonNode> entries = new ArrayList<>();
        JsonMapper.shared().readTree(SitePages.text(file)).get(list).forEach(entries::add);
        return entries;
    }
}
