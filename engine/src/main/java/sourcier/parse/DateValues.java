package sourcier.parse;

import java.util.Set;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.Span;

/** Reads dates in YAML, and points into those that are none. */
final class DateValues {
    private static final Set<String> KEYS = Set.of("date", "said", "as_of", "answered", "review_after", "fell");

    private DateValues() {}

    /** The date of a value, or null if it is none, which is then reported at the characters that are wrong. */
    static Edtf read(YamlValue.Scalar scalar, Diagnostics diagnostics) {
        try {
            return Edtf.parse(scalar.text());
        } catch (EdtfException e) {
            diagnostics.report(Diagnostic.of(Code.DAT_001, place(scalar, e), scalar.text(), e.problem().key())
                    .suggest(e.repair().orElse(null)));
            return null;
        }
    }

    /** Reports what is wrong with the dates of a group that is not read further because another of its values is wrong. */
    static void check(YamlValue value, Diagnostics diagnostics) {
        if (value instanceof YamlValue.Sequence list) {
            list.items().forEach(item -> check(item, diagnostics));
        } else if (value instanceof YamlValue.Mapping group) {
            group.entries().forEach((key, entry) -> {
                boolean date = KEYS.contains(key) && entry.value() instanceof YamlValue.Scalar scalar
                        && scalar.kind() != YamlValue.Kind.NULL;
                if (date) {
                    read((YamlValue.Scalar) entry.value(), diagnostics);
                } else {
                    check(entry.value(), diagnostics);
                }
            });
        }
    }

    /** The wrong characters; the whole value where something is missing or where it is written otherwise than it reads. */
    private static Span place(YamlValue.Scalar scalar, EdtfException e) {
        Span span = scalar.span();
        int quote = span.length() - scalar.text().length() == 2 ? 1 : 0;
        boolean asWritten = span.text().startsWith(scalar.text(), quote);
        return asWritten && e.length() > 0
                ? span.file().span(span.file().offset(span) + quote + e.offset(), e.length()) : span;
    }
}
