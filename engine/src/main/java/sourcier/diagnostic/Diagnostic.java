package sourcier.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import sourcier.source.Span;

/**
 * One finding: a code, a place, the values for the message and, where one is likely, a repair.
 *
 * @param code       what kind of finding; never null
 * @param span       where; never null
 * @param arguments  values for {@code {0}}, {@code {1}} … of the text; never null
 * @param suggestion what was probably meant, or null
 * @param repair     the edits that mend it safely; empty if only a person can
 */
public record Diagnostic(Code code, Span span, List<String> arguments, String suggestion, List<Edit> repair)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> String.join("\n", diagnostic.arguments));

    /** Copies the list; null is refused except for the suggestion. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(span, "span");
        arguments = List.copyOf(arguments);
        repair = List.copyOf(repair);
    }

    /** A finding without a suggestion. */
    public static Diagnostic of(Code code, Span span, String... arguments) {
        return new Diagnostic(code, span, List.of(arguments), null, List.of());
    }

    /** The same finding with what was probably meant; null leaves it without. */
    public Diagnostic suggest(String meant) {
        return new Diagnostic(code, span, arguments, meant, repair);
    }

    /** The same finding with the edits that mend it. */
    public Diagnostic repair(List<Edit> edits) {
        return new Diagnostic(code, span, arguments, suggestion, edits);
    }

    /** True if there are edits that mend it and change something. */
    public boolean isFixable() {
        return repair.stream().anyMatch(edit -> !edit.span().text().equals(edit.replacement()));
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
