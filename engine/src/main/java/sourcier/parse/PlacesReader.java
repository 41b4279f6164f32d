package sourcier.parse;

import java.util.HashMap;
import java.util.Map;
import sourcier.model.Places;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.Span;

/** Notes where each key and value of a YAML group stands, for rules that run when the YAML is long gone. */
final class PlacesReader {
    private final Map<String, Span> keys = new HashMap<>();
    private final Map<String, Span> values = new HashMap<>();

    private PlacesReader() {}

    static Places read(YamlValue.Mapping mapping) {
        PlacesReader reader = new PlacesReader();
        reader.note("", mapping);
        return new Places(mapping.span(), reader.keys, reader.values);
    }

    private void note(String prefix, YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                keys.put(prefix + key, entry.keySpan());
                values.put(prefix + key, entry.value().span());
                note(prefix + key + "/", entry.value());
            });
        } else if (value instanceof YamlValue.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                values.put(prefix + i, sequence.items().get(i).span());
                note(prefix + i + "/", sequence.items().get(i));
            }
        }
    }
}
