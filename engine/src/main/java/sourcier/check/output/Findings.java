package sourcier.check.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.source.Span;

/**
 * Collects the findings of an audit. What has one cause is one finding: a wrong link in a template stands on every page, and is
 * reported where it is met first, with the number of files it is in.
 */
final class Findings {
    /** Where a page comes from whose content file is not known. */
    private static final String TEMPLATES = "templates/";

    private final UnaryOperator<String> contentOf;
    private final List<Diagnostic> single = new ArrayList<>();
    private final Map<String, Shared> shared = new LinkedHashMap<>();

    private record Shared(Code code, Span first, String value, Set<String> files) {}

    /** @param contentOf the content file a page was made from, by the page's path; null if it is not known */
    Findings(UnaryOperator<String> contentOf) {
        this.contentOf = contentOf;
    }

    /** Adds a finding of its own; its texts get these arguments. */
    void report(Code code, Span span, String... arguments) {
        single.add(Diagnostic.of(code, span, arguments));
    }

    /**
     * Adds a finding that may stand in several files. Its texts get the value, then what the first file was made from, then the
     * number of files.
     *
     * @param cause what makes two findings with this code the same
     * @param value what is wrong, for the message
     */
    void reportOnce(Code code, String cause, Span span, String value) {
        shared.computeIfAbsent(code + " " + cause, key -> new Shared(code, span, value, new LinkedHashSet<>()))
                .files().add(span.file().path());
    }

    /** The content file that a page was made from, or the folder of the templates. */
    String madeFrom(String path) {
        String file = contentOf.apply(path);
        return file == null ? TEMPLATES : file;
    }

    /** Adds what was found elsewhere, after all that is here. */
    void addAll(Findings others) {
        single.addAll(others.single);
        others.shared.forEach((cause, other) -> shared
                .computeIfAbsent(cause, key -> new Shared(other.code, other.first, other.value, new LinkedHashSet<>()))
                .files().addAll(other.files));
    }

    /** Hands everything on. */
    void addTo(Diagnostics diagnostics) {
        single.forEach(diagnostics::report);
        shared.values().forEach(one -> diagnostics.report(one.code(), one.first(), one.value(),
                madeFrom(one.first().file().path()), String.valueOf(one.files().size())));
    }
}
