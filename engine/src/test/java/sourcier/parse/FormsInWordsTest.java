package sourcier.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schemas demand can be said to an editor: each spelling has words, and no list of other words is for nothing. */
class FormsInWordsTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/schema");

    @ParameterizedTest
    @ValueSource(strings = {"/messages/diagnostics.properties", "/messages/diagnostics_fr.properties"})
    void everySpellingHasWords(String texts) throws IOException {
        Set<String> forms = new TreeSet<>(Set.of("list"));
        for (JsonNode schema : schemas()) {
            patterns("", schema, forms);
        }
        assertFalse(forms.size() < 5, "the schemas have more spellings than " + forms);
        Set<String> said = load(texts).stringPropertyNames().stream().filter(key -> key.startsWith("FRM-008.form."))
                .map(key -> key.substring("FRM-008.form.".length())).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(forms, said);
    }

    /** A word that no schema knows any more would never be offered. */
    @Test
    void everyOtherWordStandsForOneOfTheSchemas() throws IOException {
        Set<String> known = new TreeSet<>();
        for (JsonNode schema : schemas()) {
            words(schema, known);
        }
        Set<String> strays = new TreeSet<>(load("/schema/words.properties").stringPropertyNames());
        strays.removeAll(known);
        assertEquals(Set.of(), strays);
    }

    private static List<JsonNode> schemas() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            // The report of an audit is not written by an editor.
            return files.filter(file -> file.toString().matches(".*(?<!audit)\\.json")).sorted()
                    .map(file -> JsonMapper.shared().readTree(file.toFile())).toList();
        }
    }

    /** The names of what has a pattern: a definition, or else the key. */
    private static void patterns(String name, JsonNode node, Set<String> found) {
        if (node.path("pattern").isString()) {
            found.add(name);
        }
        node.properties().forEach(property -> {
            boolean names = !Set.of("properties", "$defs", "items").contains(property.getKey());
            patterns(names ? property.getKey() : name, property.getValue(), found);
        });
    }

    private static void words(JsonNode node, Set<String> found) {
        node.path("properties").propertyNames().forEach(found::add);
        node.path("enum").forEach(word -> found.add(word.asString()));
        node.forEach(child -> words(child, found));
    }

    private static Properties load(String resource) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                FormsInWordsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
