package sourcier.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcier.source.Span;

/** Prints findings as one JSON object, for scripts; its shape is described in {@code docs/checking.md}. */
public final class JsonFormatter {
    private static final int VERSION = 1;
    private final Catalogue catalogue;

    /** Prints with the texts of this catalogue. */
    public JsonFormatter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The findings, ready to be written to a file.
     *
     * @param found     the findings to show
     * @param elsewhere how many more there are in files that were not asked for
     */
    public String format(List<Diagnostic> found, long elsewhere) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("version", VERSION);
        report.put("language", catalogue.language());
        report.put("errors", Severity.ERROR.countIn(found));
        report.put("warnings", Severity.WARNING.countIn(found));
        report.put("fixable", found.stream().filter(Diagnostic::isFixable).count());
        report.put("elsewhere", elsewhere);
        report.put("findings", found.stream().map(this::finding).toList());
        return Json.write(report);
    }

    private Map<String, Object> finding(Diagnostic diagnostic) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("code", diagnostic.code().id());
        finding.put("severity", diagnostic.code().severity().word());
        finding.putAll(place(diagnostic.span()));
        finding.put("message", catalogue.message(diagnostic));
        finding.put("help", catalogue.help(diagnostic));
        finding.put("suggestion", diagnostic.suggestion());
        finding.put("page", diagnostic.code().page());
        finding.put("edits", diagnostic.repair().stream().map(JsonFormatter::edit).toList());
        return finding;
    }

    private static Map<String, Object> edit(Edit edit) {
        Map<String, Object> shape = place(edit.span());
        shape.put("replacement", edit.replacement());
        return shape;
    }

    private static Map<String, Object> place(Span span) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("file", span.file().path());
        place.put("line", span.line());
        place.put("column", span.column());
        place.put("length", span.length());
        return place;
    }
}
