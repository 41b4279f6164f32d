package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The linked data of the site, in pages and in files, as a processor reads them, held against the vocabulary of schema.org. */
class LinkedDataIT {
    private static final String VOCABULARY = "https://schema.org/";

    /** A processor keeps every value, finds every name in the vocabulary and fetches nothing. */
    @Test
    void aProcessorReadsThemWithoutLoss() throws Exception {
        Map<String, String> documents = documents();
        for (Map.Entry<String, String> document : documents.entrySet()) {
            List<String> written = new ArrayList<>();
            collect(JsonMapper.shared().readTree(document.getValue()), "", written);
            List<String> read = new ArrayList<>();
            collect(JsonMapper.shared().readTree(expand(document.getValue())), "", read);
            assertEquals(String.join("\n", new TreeSet<>(written)), String.join("\n", new TreeSet<>(read)), document.getKey());
            assertEquals(written.size(), read.size(), document.getKey());
        }
        RecordedCheck.of("linked-data", "Titanium JSON-LD", "titanium", documents.size()).write();
    }

    /** Every property belongs to the type that has it, or to one that this is a kind of. */
    @Test
    void everyPropertyBelongsToItsType() throws Exception {
        Vocabulary vocabulary = Vocabulary.read(Path.of("engine/src/it/schema/schema-org.txt"));
        Map<String, String> places = new LinkedHashMap<>();
        documents().forEach((name, text) -> JsonMapper.shared().readTree(text)
                .findParents("@type").forEach(node -> node.propertyNames().stream().filter(key -> !key.startsWith("@"))
                        .forEach(key -> places.putIfAbsent(node.path("@type").asString() + " " + key, name))));
        // What stands below @context has a type too, which is none of the vocabulary.
        places.keySet().removeIf(pair -> pair.startsWith("@id ") || pair.startsWith("Date "));
        Problems.assertNone(places.entrySet().stream()
                .filter(pair -> !vocabulary.has(pair.getKey().split(" ")[0], pair.getKey().split(" ")[1]))
                .map(pair -> pair.getValue() + ": " + pair.getKey() + " is not in the vocabulary").toList());
        RecordedCheck.own("vocabulary", places.size()).write();
    }

    /** Each page but the error page has linked data on itself, which {@code dossier.jsonld} does not contradict. */
    @Test
    void pagesSayTheSameAsTheDossier() throws Exception {
        Map<String, JsonNode> dossier = new HashMap<>();
        JsonMapper.shared().readTree(SitePages.text("data/dossier.jsonld")).findParents("@id")
                .forEach(node -> dossier.merge(node.path("@id").asString(), node, (a, b) -> a.size() >= b.size() ? a : b));
        List<String> problems = new ArrayList<>();
        for (String page : SitePages.all()) {
            String text = inPage(page);
            String canonical = SitePages.parse(page).select("link[rel=canonical]").attr("href");
            if (text == null) {
                boolean led = SitePages.parse(page).selectFirst("link[type=application/ld+json]") != null;
                if (!page.endsWith("404.html") && !(led && isDescribed(page, dossier.keySet()))) {
                    problems.add(page + ": has no linked data, and leads to none on it");
                }
                continue;
            }
            JsonNode node = JsonMapper.shared().readTree(text);
            if (!node.path("@id").asString().equals(canonical)) {
                problems.add(page + ": speaks of " + node.path("@id") + " and not of itself");
            }
            JsonNode whole = dossier.get(canonical);
            if (whole != null) {
                node.properties().stream().filter(member -> whole.has(member.getKey()))
                        .filter(member -> !member.getKey().equals("@context") && !member.getKey().equals("appearance"))
                        .filter(member -> !member.getValue().equals(whole.get(member.getKey())))
                        .forEach(member -> problems.add(page + ": `" + member.getKey() + "` is another in dossier.jsonld"));
            }
        }
        Problems.assertNone(problems);
    }

    /** The policy of a page names the digest of these data and allows no other script; but that of the search, on its page. */
    @Test
    void thePolicyNamesThemAndNothingElse() throws Exception {
        List<String> problems = new ArrayList<>();
        List<String> searched = SearchField.indexPages();
        for (String page : SitePages.all()) {
            String policy = SitePages.parse(page).select("meta[http-equiv=Content-Security-Policy]").attr("content");
            String text = inPage(page);
            String digest = text == null ? "" : "; script-src 'sha256-" + Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))) + "'";
            if (searched.contains(page)) {
                digest = digest.replace("script-src ", "script-src 'self' ");
            }
            if (!policy.equals("default-src 'none'; style-src 'self'; img-src 'self' data:" + digest)) {
                problems.add(page + ": " + policy);
            }
        }
        Problems.assertNone(problems);
    }

    /** The file of the whole dossier is in the first language: it describes a page, or the page of the same entry in that language. */
    private static boolean isDescribed(String page, Set<String> addresses) {
        return SitePages.parse(page).select("link[rel=canonical], link[hreflang]").eachAttr("href").stream().anyMatch(addresses::contains);
    }

    private static Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        SitePages.named(".jsonld").forEach(file -> documents.put(file, SitePages.text(file)));
        for (String page : SitePages.all()) {
            String text = inPage(page);
            if (text != null) {
                documents.put(page, text);
            }
        }
        return documents;
    }

    private static String inPage(String page) {
        var script = SitePages.parse(page).selectFirst("script[type=application/ld+json]");
        return script == null ? null : script.data();
    }

    private static String expand(String text) throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(new StringReader(text))).loader((address, options) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "would fetch " + address);
        }).get().toString();
    }

    /** Every value with the name of its property, the short one; a value may be written in short or as an object. */
    private static void collect(JsonNode node, String name, List<String> values) {
        if (node.isObject()) {
            node.properties().stream().filter(member -> !member.getKey().equals("@context")).forEach(member -> {
                String key = member.getKey();
                boolean isOfValue = node.has("@value") && key.equals("@type");
                if (!isOfValue) {
                    collect(member.getValue(), key.equals("@value") || key.equals("@id") ? name
                            : key.replace(VOCABULARY, ""), values);
                }
            });
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, name, values));
        } else {
            String value = node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.asString();
            values.add(name + " " + value.replace(VOCABULARY, ""));
        }
    }
}
