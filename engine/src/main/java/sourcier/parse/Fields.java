package sourcier.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Keyed;
import sourcier.model.Name;
import sourcier.model.Quantity;
import sourcier.model.Ref;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;
import sourcier.parse.yaml.YamlValue;

/**
 * Typed access to a mapping that its schema has found valid. A missing key gives null or an empty list; what a schema cannot
 * express (dates, one-of-several) is reported here.
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
        try {
            return Edtf.parse(scalar.text());
        } catch (EdtfException e) {
            diagnostics.report(Diagnostic.of(Code.DAT_001, scalar.span(), scalar.text(), e.problem().key())
                    .suggest(e.repair().orElse(null)));
            return null;
        }
    }

    /** The number given by {@code value}, or by {@code min} and/or {@code max}; null if absent or wrong. */
    Quantity quantity() {
        boolean single = has("value");
        boolean range = has("min") || has("max");
        if (!single && !range) {
            return null;
        }
        BigDecimal min = number(single ? "value" : "min");
        BigDecimal max = number(single ? "value" : "max");
        boolean crossed = min != null && max != null && min.compareTo(max) > 0;
        if (single && range || !has("unit") || crossed) {
            reportOneOf("`value`, or `min` and/or `max` (in rising order), with a `unit`");
            return null;
        }
        return new Quantity(min, max, text("unit"), flag("approximate", false));
    }

    void reportOneOf(String choices) {
        diagnostics.report(Code.FRM_010, mapping.span(), choices);
    }

    private BigDecimal number(String key) {
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
