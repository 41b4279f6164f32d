package sourcier.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sourcier.diagnostic.Diagnostics;
import sourcier.parse.yaml.YamlParser;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.SourceFile;

/**
 * The JSON Schema of each type as it stands in the engine, for those who look something up in it. It is read as YAML, whose reader
 * is at hand in every run: all JSON is YAML.
 *
 * <p>Example: {@code SchemaFiles.read("claim")}.
 */
public final class SchemaFiles {
    private static final Map<String, YamlValue> READ = new ConcurrentHashMap<>();

    private SchemaFiles() {}

    /**
     * A schema, read once.
     *
     * @param name of its file in {@code schema/}, without {@code .json}
     * @throws IllegalStateException if there is none
     */
    public static YamlValue read(String name) {
        return READ.computeIfAbsent(name, key -> {
            try (InputStream stream = SchemaFiles.class.getResourceAsStream("/schema/" + key + ".json")) {
                if (stream == null) {
                    throw new IllegalStateException("missing in the engine: schema/" + key + ".json");
                }
                SourceFile file = SourceFile.of(key, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                return YamlParser.parse(file, 0, file.text().length(), new Diagnostics());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
