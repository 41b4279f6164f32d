package sourcier.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcier.diagnostic.Diagnostics;
import sourcier.parse.yaml.YamlParser;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.SourceFile;
import tools.jackson.databind.json.JsonMapper;

/** What passes quickly is valid for the real validator too: every fixture there is, and many broken ones, against every schema. */
class QuickSchemasTest {
    private static final List<String> SCHEMAS = List.of("claim", "equipment", "event", "home", "language", "page", "question",
            "source", "term", "translation");
    private static final List<String> SCALARS = List.of("", "1", "1.0", "-3", "1_000", "12:30", "0x1F", "true", "yes", "~",
            "null", "2024-12", "2024-12-23", "x", "Claim", "confirmed", "fr", "' '", "https://lighthouse.example/a");
    private static final int BROKEN = 15;
    private final QuickSchemas quick = new QuickSchemas();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix("https://sourcier.invalid/schema/", "classpath:schema/")));
    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    @Test
    void whatPassesIsValid() throws IOException {
        Random random = new Random(7);
        int passed = 0;
        for (YamlValue value : values()) {
            for (int i = 0; i <= BROKEN; i++) {
                YamlValue one = i == 0 ? value : broken(value, random);
                for (String schema : SCHEMAS) {
                    if (quick.accepts(one, schema)) {
                        passed++;
                        assertTrue(isValid(one, schema), () -> "not a valid " + schema + ": " + one);
                    }
                }
            }
        }
        assertTrue(passed > 500, "only " + passed + " passed: is the quick way used at all?");
    }

    @Test
    void nearlyAllThatIsValidPasses() throws IOException {
        int valid = 0;
        List<YamlValue> missed = new ArrayList<>();
        for (YamlValue value : values()) {
            for (String schema : SCHEMAS) {
                if (isValid(value, schema)) {
                    valid++;
                    if (!quick.accepts(value, schema)) {
                        missed.add(value);
                    }
                }
            }
        }
        assertTrue(missed.size() * 20 < valid, missed.size() + " of " + valid + ", for example " + missed.stream().findFirst());
    }

    @Test
    void knowsTheKeysOfASchema() {
        assertTrue(quick.keys("claim").containsAll(List.of("title", "standing", "figure")));
        assertFalse(quick.keys("claim").contains("publisher"));
        assertEquals(Set.of("title"), quick.requiredKeys("translation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"url: 'https://lighthouse.example/a\n'", "date: 1e3", "reliability: b", "derived_from: [a]"})
    void leavesTheRestToTheRealValidator(String line) {
        SourceFile file = SourceFile.of("data/sources.yml", "id: a\npublisher: b\nkind: agency\n" + line + "\n");
        assertFalse(quick.accepts(YamlParser.parse(file, 0, file.text().length(), new Diagnostics()), "source"));
    }

    private boolean isValid(YamlValue value, String schema) {
        return schemas.computeIfAbsent(schema,
                        name -> registry.getSchema(SchemaLocation.of("https://sourcier.invalid/schema/" + name + ".json")))
                .validate(YamlJson.convert(value, JsonMapper.shared())).isEmpty();
    }

    /** The front matter of every entry and every item of data in the fixtures. */
    private static List<YamlValue> values() throws IOException {
        List<YamlValue> values = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Path.of("src/test/resources/rules"))) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace("\u2038", "");
                SourceFile file = SourceFile.of(path.toString(), text);
                Diagnostics unheard = new Diagnostics();
                if (path.toString().endsWith(".md") && !text.isBlank()) {
                    FrontMatterParser.Parts parts = FrontMatterParser.parse(file, unheard);
                    values.addAll(parts == null ? List.of() : List.of(parts.keys()));
                } else if (path.toString().endsWith(".yml")
                        && YamlParser.parse(file, 0, text.length(), unheard) instanceof YamlValue.Sequence list) {
                    values.addAll(list.items());
                }
            }
        }
        return values;
    }

    /** The value with one random mistake in it, however deep. */
    private static YamlValue broken(YamlValue value, Random random) {
        if (value instanceof YamlValue.Mapping group && !group.entries().isEmpty() && random.nextInt(8) > 0) {
            List<String> keys = List.copyOf(group.entries().keySet());
            String key = keys.get(random.nextInt(keys.size()));
            Map<String, YamlValue.Entry> entries = new LinkedHashMap<>(group.entries());
            YamlValue.Entry old = entries.remove(key);
            switch (random.nextInt(6)) {
                case 0 -> { }
                case 1 -> entries.put(key + "s", old);
                default -> entries.put(key, new YamlValue.Entry(old.keySpan(), broken(old.value(), random)));
            }
            return new YamlValue.Mapping(Collections.unmodifiableMap(entries), group.span());
        }
        if (value instanceof YamlValue.Sequence list && !list.items().isEmpty() && random.nextInt(4) > 0) {
            List<YamlValue> items = new ArrayList<>(list.items());
            int at = random.nextInt(items.size());
            YamlValue old = items.remove(at);
            if (random.nextInt(4) > 0) {
                items.add(at, broken(old, random));
            }
            return new YamlValue.Sequence(items, list.span());
        }
        SourceFile other = SourceFile.of("other", SCALARS.get(random.nextInt(SCALARS.size())));
        YamlValue scalar = YamlParser.parse(other, 0, other.text().length(), new Diagnostics());
        return switch (random.nextInt(6)) {
            case 0 -> new YamlValue.Sequence(List.of(value), value.span());
            case 1 -> new YamlValue.Sequence(List.of(), value.span());
            case 2 -> new YamlValue.Mapping(Map.of(), value.span());
            default -> scalar == null ? new YamlValue.Scalar("", YamlValue.Kind.NULL, value.span()) : scalar;
        };
    }
}
