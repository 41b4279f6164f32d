package sourcier.parse;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Keyed;
import sourcier.model.Name;
import sourcier.model.Quantity;
import sourcier.model.Ref;
import sourcier.model.edtf.Edtf;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.Span;

/**
 * Typed access to a mapping that its schema has found valid. A missing key gives null or an empty list; what a schema cannot
 * express (dates, keys that exclude one another) is reported here.
 */
final class Fields {
    private final YamlValue.Mapping mapping;
    private final Diagnostics diagnostics;

    Fields(YamlValue.Mapping mapping, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    boolean has(String key) {
        return mapping.get(key) != null;
    }

    String text(String key) {
        return mapping.get(key) instanceof YamlValue.Scalar scalar ? scalar.text() : null;
    }

    boolean flag(String key, boolean absent) {
        String text = text(key);
        return text == null ? absent : text.matches("(?i)true|yes|on");
    }

    <E extends Enum<E> & Keyed> E keyed(String key, Class<E> type) {
        return Keyed.of(type, text(key));
    }

    Ref ref(String key) {
        return mapping.get(key) instanceof YamlValue.Scalar scalar ? ref(scalar) : null;
    }

    List<Ref> refs(String key) {
        return list(key, item -> ref((YamlValue.Scalar) item));
    }

    List<String> texts(String key) {
        return list(key, item -> ((YamlValue.Scalar) item).text());
    }

    Fields group(String key) {
        return mapping.get(key) instanceof YamlValue.Mapping group ? new Fields(group, diagnostics) : null;
    }

    <T> List<T> groups(String key, Function<Fields, T> reader) {
        return list(key, item -> reader.apply(new Fields((YamlValue.Mapping) item, diagnostics)));
    }

    List<Name> names() {
        return groups("names", name -> new Name(name.text("text"), name.text("lang"), name.flag("seen", true)));
    }

    /** A date, or null if the key is absent or the date is invalid, which is then reported. */
    Edtf date(String key) {
        if (!(mapping.get(key) instanceof YamlValue.Scalar scalar)) {
            return null;
        }
        return DateValues.read(scalar, diagnostics);
    }

    /** The number given by {@code value}, or by {@code min} and/or {@code max}; null if absent or wrong. */
    Quantity quantity() {
        boolean single = has("value");
        boolean range = has("min") || has("max");
        if (!single && !range) {
            return null;
        }
        if (single && range) {
            reportKeys("number.several", present("value", "min", "max"));
            return null;
        }
        if (!has("unit")) {
            reportKeys("unit.none", List.of());
            return null;
        }
        BigDecimal min = number(single ? "value" : "min");
        BigDecimal max = number(single ? "value" : "max");
        return isPossible(min, max) ? new Quantity(min, max, text("unit"), flag("approximate", false)) : null;
    }

    /** False, and reported at the bound, if a number is below zero or a range ends before it begins. */
    private boolean isPossible(BigDecimal min, BigDecimal max) {
        for (String bound : List.of("value", "min", "max")) {
            if (has(bound) && number(bound).signum() < 0) {
                diagnostics.report(Code.EVD_008, mapping.get(bound).span(), "negative", text(bound));
                return false;
            }
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            diagnostics.report(Code.EVD_008, mapping.get("max").span(), "crossed", text("max"), text("min"));
            return false;
        }
        return true;
    }

    /** Those of these keys that are written. */
    List<String> present(String... keys) {
        return Arrays.stream(keys).filter(this::has).toList();
    }

    /** Reports keys that do not go together, at the last of them; with none of them, that one is missing. */
    void reportKeys(String problem, List<String> together) {
        List<String> keys = keys();
        Span place = together.isEmpty() ? SchemaFindings.firstLine(mapping)
                : mapping.entries().get(keys.stream().filter(together::contains).reduce((first, last) -> last).orElseThrow()).keySpan();
        diagnostics.report(Code.FRM_010, place, problem, list(together.isEmpty() ? keys : together));
    }

    /** The keys that are written, in their order. */
    List<String> keys() {
        return List.copyOf(mapping.entries().keySet());
    }

    private static String list(List<String> keys) {
        return "`" + String.join("`, `", keys) + "`";
    }

    /** A number, or null if the key is absent. */
    BigDecimal number(String key) {
        return has(key) ? new BigDecimal(text(key)) : null;
    }

    private static Ref ref(YamlValue.Scalar scalar) {
        return new Ref(scalar.text(), scalar.span());
    }

    private <T> List<T> list(String key, Function<YamlValue, T> reader) {
        return mapping.get(key) instanceof YamlValue.Sequence sequence
                ? sequence.items().stream().map(reader).toList()
                : List.of();
    }
}
