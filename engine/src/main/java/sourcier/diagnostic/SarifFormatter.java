package sourcier.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import sourcier.source.Span;

/**
 * Prints findings as SARIF 2.1.0, the form that editors, GitHub's code scanning and other tools read; with the rules that were
 * broken, and with the repairs.
 */
public final class SarifFormatter {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private final Catalogue catalogue;
    private final String repository;

    /**
     * Prints with the texts of a catalogue.
     *
     * @param repository where the project is edited, for links to the pages of the rules; empty if nowhere
     */
    public SarifFormatter(Catalogue catalogue, String repository) {
        this.catalogue = catalogue;
        this.repository = repository.replaceFirst("(\\.git)?/*$", "");
    }

    /** The findings, ready to be written to a file. */
    public String format(List<Diagnostic> found) {
        List<Code> broken = found.stream().map(Diagnostic::code).distinct().sorted().toList();
        // The English texts take time to load; where nothing is wrong, nobody needs them.
        Catalogue english = broken.isEmpty() || catalogue.language().equals("en") ? catalogue : Catalogue.load();
        Map<String, Object> driver = object("name", "Sourcier", "language", catalogue.language(),
                "rules", broken.stream().map(code -> rule(code, name(english.description(code)))).toList());
        Map<String, Object> run = object("tool", object("driver", driver), "language", catalogue.language(),
                "columnKind", "utf16CodeUnits", "results",
                found.stream().map(diagnostic -> result(diagnostic, broken.indexOf(diagnostic.code()))).toList());
        return Json.write(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private Map<String, Object> rule(Code code, String name) {
        return object("id", code.id(), "name", name,
                "shortDescription", text(catalogue.description(code)),
                "help", text((catalogue.advice(code) + "\n" + catalogue.label("more") + " " + code.page()).strip()),
                "helpUri", repository.startsWith("https://") ? repository + "/blob/HEAD/" + code.page() : null,
                "defaultConfiguration", object("level", code.severity().word()));
    }

    /** SARIF wants a name of words run together: the first words of the English description. */
    private static String name(String description) {
        String words = description.replaceAll("[,:;(].*", "").replaceAll("[^A-Za-z0-9]+", " ").strip();
        return Arrays.stream(words.split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private Map<String, Object> result(Diagnostic diagnostic, int rule) {
        Span span = diagnostic.span();
        return object("ruleId", diagnostic.code().id(), "ruleIndex", rule,
                "level", diagnostic.code().severity().word(),
                "message", text(catalogue.message(diagnostic) + "\n" + catalogue.help(diagnostic)),
                "locations", List.of(object("physicalLocation",
                        object("artifactLocation", location(span.file().path()), "region", region(span)))),
                "fixes", diagnostic.isFixable() ? List.of(fix(diagnostic)) : null);
    }

    private Map<String, Object> fix(Diagnostic diagnostic) {
        Map<String, List<Object>> byFile = new LinkedHashMap<>();
        for (Edit edit : diagnostic.repair()) {
            byFile.computeIfAbsent(edit.span().file().path(), path -> new ArrayList<>())
                    .add(object("deletedRegion", region(edit.span()), "insertedContent", text(edit.replacement())));
        }
        List<Object> changes = new ArrayList<>();
        byFile.forEach((path, edits) -> changes.add(object("artifactLocation", location(path), "replacements", edits)));
        return object("description", text(catalogue.help(diagnostic)), "artifactChanges", changes);
    }

    private static Map<String, Object> region(Span span) {
        Span end = span.file().span(span.file().offset(span) + span.length(), 0);
        return object("startLine", span.line(), "startColumn", span.column(),
                "endLine", end.line(), "endColumn", end.column());
    }

    private static Map<String, Object> location(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return object("uri", uri.toString());
    }

    private static Map<String, Object> text(String text) {
        return object("text", text);
    }

    /** Keys and values by turns; a null value leaves its key out. */
    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
